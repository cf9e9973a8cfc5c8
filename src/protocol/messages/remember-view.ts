import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the panel in a page when the reader collapsed it, used it after opening it, or turned
 * the marking of sentences on or off. The background stores this state for the next page on any
 * site. Fails for a frame that has not presented the nonce of its tab's sidebar.
 */
export const rememberView = defineMessage({
  from: 'panel',
  request: z.partial(z.strictObject({ collapsed: z.boolean(), highlights: z.boolean() })),
  answer: answerOf(),
});
