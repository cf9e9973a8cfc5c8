import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by several pages and the sidebar: asks the feeds for newer records. A hostile page may make
 * a content script send this message often. That does no harm: while a refresh of a feed runs,
 * further messages start no other refresh of this feed.
 */
export const refreshRecord = defineMessage({
  from: 'either',
  request: emptyRequest,
  answer: answerOf<RefreshOutcome>(),
});
