import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { hostSchema } from '../request-schemas.ts';

/**
 * Sent by the popup: keeps the sidebar from appearing by itself on a host, until `undo-dismissal`.
 * The sidebar leaves all tabs that show the host.
 */
export const hideSite = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ host: hostSchema }),
  answer: answerOf(),
});
