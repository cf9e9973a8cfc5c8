import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { hostSchema } from '../request-schemas.ts';

/**
 * Sent by popup and options page: show the sidebar here again. It returns to the tabs that it left.
 */
export const undoDismissal = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ reach: z.enum(['site', 'everywhere']), host: hostSchema }),
  answer: answerOf(),
});
