import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the sidebar when the reader opened or collapsed it, or turned marks on or off: stores the
 * state for the next page.
 */
export const rememberView = defineMessage({
  from: 'content-script',
  request: z.strictObject({ open: z.boolean(), highlights: z.boolean() }),
  answer: answerOf(),
});
