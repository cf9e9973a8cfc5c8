import { DAY_MS } from '../dates/days.ts';
import { type LeftOut, type LegalRecord, ownLeftOut } from '../record/schema.ts';
import type { Failure } from './failure.ts';

/**
 * Origin and freshness of the record in use. Times are ISO 8601 in UTC. The date up to which the
 * record is maintained is not here, but in `Annotation.recordThrough`.
 */
export interface Provenance {
  /** `bundled`: shipped with the extension; `feed`: fetched, verified and stored. */
  from: 'bundled' | 'feed';
  version: number;
  /** Time at which this release was signed. */
  issued: string;
  /** Time after which the record counts as outdated, even if it was checked recently. */
  expires: string;
  /**
   * Time of the last successful check, in which the feed answered with a validly signed release;
   * null if there was none.
   */
  checkedAt: string | null;
  /** Address of the feed; null when this build has none. */
  feed: string | null;
  /** Failure of the most recent refresh; null when that refresh succeeded or none was tried. */
  failure: RefreshFailure | null;
  /** Freshness of the release. */
  freshness:
    | 'fresh'
    /** Both the last successful check and the signing were more than 3 days ago. */
    | 'amber'
    /** The release has expired. */
    | 'red'
    /** No feed is configured. */
    | 'unchecked';
  /**
   * Numbers of measures and events that this version of the extension left out (see `LeftOut`).
   * Absent when none were left out.
   */
  leftOut?: LeftOut;
  /** Records added to this one; absent when no records were added. */
  added?: AddedProvenance[];
  /**
   * Present when the reader's clock is more than `CLOCK_TOLERANCE` behind `issued`. Ages computed
   * from that clock are then wrong.
   */
  clockBehind?: true;
}

/** Origin and freshness of one added record. */
export interface AddedProvenance {
  /** Name of the newsroom, as given by the reader or the policy. */
  name: string;
  /** Origin of the added record; null until the newsroom's feed has delivered a usable record. */
  provenance: Provenance | null;
  /** Failure of the feed's last refresh; null when that refresh succeeded or none was tried. */
  failure: RefreshFailure | null;
}

/** Failure of one refresh of a feed. */
export interface RefreshFailure extends Failure {
  at: string;
  /** Name of the added feed that failed. Absent when the default feed failed. */
  feed?: string | undefined;
}

/** Outcome of a refresh of a feed. */
export type RefreshOutcome =
  | { kind: 'updated'; version: number }
  | { kind: 'unchanged' }
  | { kind: 'failed'; failure: RefreshFailure };

/** One entry of the log of refreshes. */
export interface RefreshAttempt {
  at: string;
  /** Cause of the refresh. `schedule`: the alarm; `reader`: the reader, who asked for it. */
  by: 'schedule' | 'reader';
  /** Name of the added feed that was contacted; absent for the default feed. */
  feed?: string | undefined;
  outcome: RefreshOutcome;
}

/**
 * Ten minutes, in ms. The reader's clock may be this far behind the publisher's. If it is further
 * behind, the reader is warned, and a new release is refused as issued in the future.
 */
export const CLOCK_TOLERANCE = 10 * 60_000;

const AMBER_AFTER = 3 * DAY_MS;

/**
 * Returns the origin and freshness of the release in use. `now` is in ms since 1970. The release's
 * age is measured from its signing or from the last successful check, whichever is later. Checks do
 * not count if the release is only a fallback (see `Release`).
 */
export function provenanceOf(
  release: {
    from: Provenance['from'];
    head: { version: number; issued: string; expires: string };
    record: Pick<LegalRecord, 'leftOut'>;
    isFallback: boolean;
  },
  refresh: { checkedAt: string | null; failure: RefreshFailure | null },
  feed: string | null,
  now: number,
): Provenance {
  const { version, issued, expires } = release.head;
  const leftOut = ownLeftOut(release.record);
  const checkedAt = release.isFallback ? null : refresh.checkedAt;
  const checked = Date.parse(checkedAt ?? issued);
  // A check that is dated in the future does not count, because this device's clock was wrong then
  // or is wrong now.
  const vouchedFor =
    checked > now + CLOCK_TOLERANCE ? Date.parse(issued) : Math.max(Date.parse(issued), checked);
  const clockBehind = now < Date.parse(issued) - CLOCK_TOLERANCE;
  return {
    from: release.from,
    version,
    issued,
    expires,
    checkedAt,
    feed,
    failure: refresh.failure,
    freshness: freshnessOf(Date.parse(expires), vouchedFor, feed, now),
    ...(leftOut ? { leftOut } : {}),
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
