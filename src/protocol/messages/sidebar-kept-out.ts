import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the sidebar's content script when its page leaves the sidebar no place: a sandbox or a
 * policy keeps the panel out, a dialog makes it unreachable, or a script changed it. With `keptOut`
 * false, the sidebar has its place again. Badge and popup say so.
 */
export const sidebarKeptOut = defineMessage({
  from: 'content-script',
  request: z.strictObject({ keptOut: z.boolean() }),
  answer: answerOf(),
});
