import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the sidebar's script. `keptOut` is true when the script removes the panel because the
 * page blocks it, has altered the sidebar, or keeps the reader from reaching it. False when the
 * reader can reach the sidebar again.
 */
export const sidebarKeptOut = defineMessage({
  from: 'content-script',
  request: z.strictObject({ keptOut: z.boolean() }),
  answer: answerOf(),
});
