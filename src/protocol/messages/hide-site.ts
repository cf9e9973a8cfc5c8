import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab, hostSchema } from '../request-schemas.ts';

/**
 * Sent by the popup: removes the sidebar from all tabs with pages of the site `host`. From then
 * on, the sidebar does not appear by itself on that site. `undo-dismissal` undoes this.
 */
export const hideSite = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ host: hostSchema, tabId: aboutTab }),
  answer: answerOf(),
});
