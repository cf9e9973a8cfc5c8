import type { Failure } from '../../core/release/failure.ts';
import type { Provenance, RefreshAttempt } from '../../core/release/provenance.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';

/** The record in use, and the checks for newer records. They are the same for all tabs. */
export interface FeedReport {
  record: { kind: 'loaded'; provenance: Provenance } | { kind: 'failed'; failure: Failure };
  /** The last attempts to get a release from a feed, newest first, at most 50. */
  attempts: RefreshAttempt[];
  /**
   * Time of the default feed's next check, ISO 8601 in UTC. Null when no check is planned or there
   * is no default feed.
   */
  nextCheck: string | null;
}

/** Sent by the popup: asks about the record in use and the last attempts to contact feeds. */
export const getFeedReport = defineMessage({
  from: 'extension-page',
  request: emptyRequest,
  answer: answerOf<FeedReport>(),
});
