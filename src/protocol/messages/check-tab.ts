import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: reads a tab's page once. `started` is false if the extension has no
 * permission for the page. `anyway` is true if the reader says that the page is about a
 * restriction.
 */
export const checkTab = defineMessage({
  from: 'extension-page',
  request: z.extend(tabRequest, { anyway: z.boolean() }),
  answer: answerOf<{ started: boolean }>(),
});
