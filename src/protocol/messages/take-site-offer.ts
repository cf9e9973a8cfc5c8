import * as z from 'zod/mini';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the popup when the tab shows a site that a new version of the extension supports, but
 * that the extension has no permission for. Asks whether to offer the reader to allow the
 * extension on the site. `isFirst` is true only at the first request for a site. `site` is the
 * match pattern of the site.
 */
export const takeSiteOffer = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ site: z.string().check(z.maxLength(300)) }),
  answer: answerOf<{ isFirst: boolean }>(),
});
