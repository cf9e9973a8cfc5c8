import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the sidebar's script when a page has no room for the sidebar or has changed it.
 * `keptOut` is false when there is room again.
 */
export const sidebarKeptOut = defineMessage({
  from: 'content-script',
  request: z.strictObject({ keptOut: z.boolean() }),
  answer: answerOf(),
});
