import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: reads a tab's page once. `anyway` is true if the reader says that the page
 * is about a restriction (see `judgeAnyway`). `started` is false if the browser allows no script
 * in the page.
 */
export const checkTab = defineMessage({
  from: 'extension-page',
  request: z.extend(tabRequest, { anyway: z.boolean() }),
  answer: answerOf<{ started: boolean }>(),
});
