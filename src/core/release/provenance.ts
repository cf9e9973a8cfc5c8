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
  /** The records that are added to this one, by name; left out when there are none. */
  added?: AddedProvenance[];
  /** There, and true, when the reader's clock is before `issued`: then no age that is shown can be right. */
  clockBehind?: true;
}

/** How fresh an added record is. */
export interface AddedProvenance {
  /** The newsroom, as the reader or the policy names it. */
  name: string;
  /** Null when nothing that can be used has come from its feed yet. */
  provenance: Provenance | null;
  /** Of the last attempt; null when it went well or none was made. */
  failure: RefreshFailure | null;
}

export interface RefreshFailure {
  at: string;
  reason: RefreshFailureReason;
  /** One sentence a reader understands, without a technical trace. */
  message: string;
  /** Name of the added feed that failed, where several were asked and this is told of all; left out for the default one. */
  feed?: string | undefined;
}

export type RefreshFailureReason =
  | 'offline'
  | 'timeout'
  | 'http-error'
  | 'redirected'
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

/** One line of the refresh log. */
export interface RefreshAttempt {
  at: string;
  /** `schedule`: the alarm; `reader`: somebody asked for it. */
  by: 'schedule' | 'reader';
  /** Name of the added feed that was asked; left out for the default one. */
  feed?: string | undefined;
  outcome: RefreshOutcome;
}

/** A reader's clock may be this much behind the publisher's without being called wrong: ten minutes, in ms. */
export const CLOCK_TOLERANCE = 10 * 60_000;

const AMBER_AFTER = 3 * 24 * 60 * 60_000;

/**
 * Provenance of the release in use. `now` is in ms since 1970. Age counts from the last good check or
 * from the release's issue, whichever is later: either was a moment at which somebody vouched for it.
 */
export function provenanceOf(
  release: { from: Provenance['from']; head: { version: number; issued: string; expires: string } },
  refresh: { checkedAt: string | null; failure: RefreshFailure | null },
  feed: string | null,
  now: number,
): Provenance {
  const { version, issued, expires } = release.head;
  const checked = Date.parse(refresh.checkedAt ?? issued);
  // A check dated after now was made while the clock was ahead: it tells nothing.
  const vouchedFor =
    checked > now + CLOCK_TOLERANCE ? Date.parse(issued) : Math.max(Date.parse(issued), checked);
  const clockBehind = now < Date.parse(issued) - CLOCK_TOLERANCE;
  return {
    from: release.from,
    version,
    issued,
    expires,
    checkedAt: refresh.checkedAt,
    feed,
    failure: refresh.failure,
    freshness: freshnessOf(Date.parse(expires), vouchedFor, feed, now),
    ...(clockBehind ? { clockBehind } : {}),
  };
}

function freshnessOf(
  expires: number,
  vouchedFor: number,
  feed: string | null,
  now: number,
): Provenance['freshness'] {
  if (now > expires) return 'red';
  if (feed === null) return 'unchecked';
  return now - vouchedFor > AMBER_AFTER ? 'amber' : 'fresh';
}
