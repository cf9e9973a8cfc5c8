import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the panel in a page when the reader collapsed it, used it after opening it, or turned
 * the marks on or off. The background script stores this for the next page on any site. Fails
 * before the panel has presented its tab's nonce.
 */
export const rememberView = defineMessage({
  from: 'panel',
  request: z.partial(z.strictObject({ collapsed: z.boolean(), highlights: z.boolean() })),
  answer: answerOf(),
});
