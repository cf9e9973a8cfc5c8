import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the sidebar's script. `keptOut` is true when the page blocks the panel, has altered the
 * sidebar, or keeps the reader from reaching the sidebar. The script then removes the panel.
 * `keptOut` is false when the reader can reach the sidebar again.
 */
export const sidebarKeptOut = defineMessage({
  from: 'content-script',
  request: z.strictObject({ keptOut: z.boolean() }),
  answer: answerOf(),
});
