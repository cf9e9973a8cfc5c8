import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab, hostSchema } from '../request-schemas.ts';

/**
 * Sent by the popup: from now on, the sidebar does not appear automatically on a host, until
 * `undo-dismissal` is sent. Also removes the sidebar from all tabs that show the host.
 */
export const hideSite = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ host: hostSchema, tabId: aboutTab }),
  answer: answerOf(),
});
