import type { Provenance, RefreshAttempt } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/** State of the record in use and of the checks. It does not depend on any tab. */
export interface FeedReport {
  record: { kind: 'loaded'; provenance: Provenance } | { kind: 'failed'; reason: string };
  /** At most the last 50 attempts, newest first. */
  attempts: RefreshAttempt[];
  /**
   * Time of the next check of the default feed, ISO 8601 in UTC; null when this build has no feed.
   */
  nextCheck: string | null;
}

/** Sent by the popup: asks about the record in use and the last refresh attempts. */
export const getFeedReport = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf<FeedReport>(),
});
