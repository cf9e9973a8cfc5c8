import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the sidebar's script. `keptOut` is true when the page blocks, alters or covers the
 * sidebar; the panel is then removed. `keptOut` is false when the reader can reach the sidebar
 * again.
 */
export const sidebarKeptOut = defineMessage({
  from: 'content-script',
  request: z.strictObject({ keptOut: z.boolean() }),
  answer: answerOf(),
});
