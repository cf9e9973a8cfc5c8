import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the panel when the reader collapses or opens the sidebar, or turns the marking of
 * sentences on or off. The choice is stored and applies to all later pages. Fails if the panel
 * has not presented its nonce (its one-time code) yet.
 */
export const rememberView = defineMessage({
  from: 'panel',
  request: z.partial(z.strictObject({ collapsed: z.boolean(), highlights: z.boolean() })),
  answer: answerOf(),
});
