import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the popup on a site that is newly supported but has no permission: asks whether to offer
 * the permission to the reader. `isFirst` is true only at the first request for a site. `site` is
 * a match pattern.
 */
export const takeSiteOffer = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ site: z.string().check(z.maxLength(300)) }),
  answer: answerOf<{ isFirst: boolean }>(),
});
