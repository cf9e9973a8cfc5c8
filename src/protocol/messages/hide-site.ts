import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab, hostSchema } from '../request-schemas.ts';

/**
 * Sent by the popup: removes the sidebar from all tabs that show a host, and keeps it from
 * appearing there by itself. `undo-dismissal` undoes this.
 */
export const hideSite = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ host: hostSchema, tabId: aboutTab }),
  answer: answerOf(),
});
