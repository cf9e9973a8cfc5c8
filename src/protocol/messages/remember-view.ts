import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the sidebar: the reader opened, collapsed, marked or unmarked; kept for the next page.
 */
export const rememberView = defineMessage({
  from: 'content-script',
  request: z.strictObject({ open: z.boolean(), highlights: z.boolean() }),
  answer: answerOf(),
});
