/**
 * Where the record in use comes from and how fresh it is. Four dates, never merged: the newest event
 * (`Annotation.recordThrough`), the last good check, the last change, the expiry. Times are ISO 8601 in UTC.
 */
export interface Provenance {
  /** `bundled`: shipped with the extension; `feed`: fetched, verified and kept. */
  from: 'bundled' | 'feed';
  version: number;
  /** When this release was signed. */
  issued: string;
  /** After this the record counts as old however it was checked. */
  expires: string;
  /** The last time the feed answered and its signature was right; null when it never has. */
  checkedAt: string | null;
  /** Address of the feed, or null when this build has none ("bundled record, no feed configured"). */
  feed: string | null;
  /** The most recent refresh, when it failed; null when it succeeded or none was tried. */
  failure: RefreshFailure | null;
  /** `amber` from 3 days past the last good check, `red` after `expires`; `unchecked` when no feed is configured. */
  freshness: 'fresh' | 'amber' | 'red' | 'unchecked';
}

export interface RefreshFailure {
  at: string;
  reason: RefreshFailureReason;
  /** One sentence a reader understands, without a technical trace. */
  message: string;
}

export type RefreshFailureReason =
  | 'offline'
  | 'timeout'
  | 'http-error'
  | 'too-large'
  | 'malformed'
  | 'bad-signature'
  | 'rollback'
  | 'issued-in-future'
  | 'expired'
  | 'digest-mismatch'
  | 'unsupported-schema'
  | 'storage-failed'
  | 'no-feed';

/** How a refresh ended. */
export type RefreshOutcome =
  | { kind: 'updated'; version: number }
  | { kind: 'unchanged' }
  | { kind: 'failed'; failure: RefreshFailure };
