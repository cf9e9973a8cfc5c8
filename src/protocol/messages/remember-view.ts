import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the panel in a page when the reader collapsed it, used it after opening it, or turned
 * the marking of sentences on or off. The background script stores this state for the next page on
 * any site. Fails if the panel has not yet presented the nonce of its tab's sidebar.
 */
export const rememberView = defineMessage({
  from: 'panel',
  request: z.partial(z.strictObject({ collapsed: z.boolean(), highlights: z.boolean() })),
  answer: answerOf(),
});
