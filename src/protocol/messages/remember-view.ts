import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the panel in a page when the reader collapsed it, opened and used it, or switched the
 * marks. The background script stores this for all later pages. Fails before the panel has
 * presented its tab's nonce.
 */
export const rememberView = defineMessage({
  from: 'panel',
  request: z.partial(z.strictObject({ collapsed: z.boolean(), highlights: z.boolean() })),
  answer: answerOf(),
});
