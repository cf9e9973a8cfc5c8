import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the popup on a newly supported site: asks whether to offer the reader the permission for
 * this site. `isFirst` is true once for each `site` (a match pattern).
 */
export const takeSiteOffer = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ site: z.string().check(z.maxLength(300)) }),
  answer: answerOf<{ isFirst: boolean }>(),
});
