import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by the popup, the options page, the first-run page and the sidebar: asks the feeds for
 * newer records now. Content scripts may send it too, because refreshes never run in parallel.
 */
export const refreshRecord = defineMessage({
  from: 'either',
  request: emptyRequest,
  answer: answerOf<RefreshOutcome>(),
});
