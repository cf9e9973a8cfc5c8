import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the popup on a site that the extension newly supports but has no permission for: asks
 * whether to offer the site to the reader. `isFirst` is true only the first time. `site` is the
 * site's match pattern.
 */
export const takeSiteOffer = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ site: z.string().check(z.maxLength(300)) }),
  answer: answerOf<{ isFirst: boolean }>(),
});
