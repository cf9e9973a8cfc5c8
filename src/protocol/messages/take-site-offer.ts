import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the popup on a news site that the extension may not read yet. `site` is the site's match
 * pattern. `isFirst` is true only for the first message about the site; the popup then asks for
 * permission.
 */
export const takeSiteOffer = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ site: z.string().check(z.maxLength(300)) }),
  answer: answerOf<{ isFirst: boolean }>(),
});
