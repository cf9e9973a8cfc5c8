import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { tabRequest } from '../request-schemas.ts';

/**
 * Sent by the popup: asks the background script to read the page in a tab once, now. The answer is
 * `started: false` without the permission for the page. `anyway` is true when the reader says that
 * the page is about a restriction.
 */
export const checkTab = defineMessage({
  from: 'extension-page',
  request: z.extend(tabRequest, { anyway: z.boolean() }),
  answer: answerOf<{ started: boolean }>(),
});
