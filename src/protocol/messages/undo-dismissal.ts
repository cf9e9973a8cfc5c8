import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { aboutTab, hostSchema } from '../request-schemas.ts';

/**
 * Sent by the popup and the options page: undoes a dismissal. The sidebar comes back in the tabs
 * from which the dismissal removed it.
 */
export const undoDismissal = defineMessage({
  from: 'extension-page',
  request: z.strictObject({
    reach: z.enum(['site', 'everywhere']),
    host: hostSchema,
    tabId: aboutTab,
  }),
  answer: answerOf(),
});
