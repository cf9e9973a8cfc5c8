import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the popup on a news site that the extension now supports but may not read yet. The popup
 * offers to read the site only if `isFirst` is true. It is true for the first message about a
 * site. `site` is the match pattern of the site.
 */
export const takeSiteOffer = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ site: z.string().check(z.maxLength(300)) }),
  answer: answerOf<{ isFirst: boolean }>(),
});
