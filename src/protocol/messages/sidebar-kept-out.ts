import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the sidebar's content script when the page has no room for the sidebar or a script of
 * the page changed it. The badge and the popup then say so. `keptOut` is false when there is room
 * again.
 */
export const sidebarKeptOut = defineMessage({
  from: 'content-script',
  request: z.strictObject({ keptOut: z.boolean() }),
  answer: answerOf(),
});
