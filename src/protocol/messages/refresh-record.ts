import type { RefreshOutcome } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/**
 * Sent by several pages and the sidebar: asks the feeds for newer records. Content scripts may
 * send this message, because a hostile page can't make refreshes run in parallel.
 */
export const refreshRecord = defineMessage({
  from: 'either',
  request: emptyRequest,
  answer: answerOf<RefreshOutcome>(),
});
