import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the popup on a newly listed site that is not allowed: asks whether to offer the site.
 * `isFirst` is true the first time only. `site` is the site's match pattern.
 */
export const takeSiteOffer = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ site: z.string().check(z.maxLength(300)) }),
  answer: answerOf<{ isFirst: boolean }>(),
});
