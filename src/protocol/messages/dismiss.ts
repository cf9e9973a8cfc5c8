import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';
import { hostSchema } from '../request-schemas.ts';

const reachSchema = z.enum(['page', 'site']);

/**
 * Reach of a dismissal: `page` lasts until the tab leaves the page, `site` until the reader undoes
 * it. Only the options page can hide the sidebar on all sites.
 */
export type DismissReach = z.infer<typeof reachSchema>;

/**
 * Sent by the sidebar: dismisses the sidebar on this page or site. Refused for any host but the
 * sender's own.
 */
export const dismiss = defineMessage({
  from: 'content-script',
  request: z.strictObject({ reach: reachSchema, host: hostSchema }),
  answer: answerOf(),
});
