import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { hostSchema } from '../request-schemas.ts';

const reachSchema = z.enum(['page', 'site']);

/**
 * Pages on which the reader dismisses the sidebar. `page`: only this page, until the tab shows
 * another page. `site`: all pages of the site, until the reader undoes it.
 */
export type DismissReach = z.infer<typeof reachSchema>;

/**
 * Sent by the sidebar: dismisses the sidebar on this page or site. Fails if `host` is not the host
 * of the sender's page.
 */
export const dismiss = defineMessage({
  from: 'content-script',
  request: z.strictObject({ reach: reachSchema, host: hostSchema }),
  answer: answerOf(),
});
