import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { hostSchema } from '../request-schemas.ts';

const reachSchema = z.enum(['page', 'site', 'everywhere']);

/**
 * `page` lasts until the tab leaves the page; `site` and `everywhere` until the reader undoes them.
 */
export type DismissReach = z.infer<typeof reachSchema>;

/**
 * Sent by the sidebar: do not show it here again. Refused for another host than the sender's own.
 */
export const dismiss = defineMessage({
  from: 'content-script',
  request: z.strictObject({ reach: reachSchema, host: hostSchema }),
  answer: answerOf(),
});
