import { readStored } from '../../browser/storage.ts';
import type { RefreshAttempt, RefreshOutcome } from '../../core/release/provenance.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import { ofFeed } from './of-feed.ts';
import {
  attemptRefresh,
  failed,
  REFRESH_LOCK,
  type RefreshedFeed,
  type RefreshServices,
} from './refresh-attempt.ts';
import { refreshStatus } from './refresh-status.ts';

/**
 * Contacts feeds and resolves to a single outcome to report. `only` is the id of the only feed to
 * contact; null stands for the default feed. Without `only`, an attempt by the reader contacts all
 * feeds, and a scheduled attempt contacts the feeds that are due, or all feeds if none is due.
 */
export type Refresh = (by: RefreshAttempt['by'], only?: string | null) => Promise<RefreshOutcome>;

/**
 * Creates the function that contacts feeds, one at a time. A call for a feed that is already being
 * contacted waits for the running attempt and gets its outcome. The function never rejects: it
 * returns failures.
 */
export function createRefresh(services: RefreshServices): Refresh {
  const running = new Map<string | null, Promise<RefreshOutcome>>();
  const ask = (feed: RefreshedFeed, by: RefreshAttempt['by']) => {
    const run =
      running.get(feed.id) ??
      services
        .withLock(REFRESH_LOCK, () => attemptUnlessGone(services, feed, by))
        .catch((error) => failed(services.now(), error))
        .finally(() => running.delete(feed.id));
    running.set(feed.id, run);
    return run;
  };
  return async (by, only) => {
    const asked = await feedsToAsk(services, by, only).catch(() => []);
    const outcomes: { feed: RefreshedFeed; outcome: RefreshOutcome }[] = [];
    for (const feed of asked) outcomes.push({ feed, outcome: await ask(feed, by) });
    return together(outcomes) ?? failed(services.now(), new ReleaseError('no-feed'));
  };
}

async function feedsToAsk(
  { feeds, storage, now }: RefreshServices,
  by: RefreshAttempt['by'],
  only: string | null | undefined,
): Promise<RefreshedFeed[]> {
  const all = await feeds();
  if (only !== undefined) return all.filter(({ id }) => id === only);
  if (by === 'reader' || all.length < 2) return all;
  const planned = await Promise.all(
    all.map(({ id }) => readStored(storage, ofFeed(refreshStatus, id))),
  );
  const due = all.filter((_, index) => (planned[index]?.nextCheck ?? 0) <= now());
  return due.length > 0 ? due : all;
}

/**
 * Picks the outcome to report; null for an empty list. A failure of the default feed comes first,
 * then an update, then other failures.
 */
function together(
  outcomes: { feed: RefreshedFeed; outcome: RefreshOutcome }[],
): RefreshOutcome | null {
  const failures = outcomes.filter(({ outcome }) => outcome.kind === 'failed');
  const main = failures.find(({ feed }) => feed.id === null);
  const updated = outcomes.find(({ outcome }) => outcome.kind === 'updated');
  const combined = main ?? updated ?? failures[0] ?? outcomes[0];
  if (!combined) return null;
  const { feed, outcome } = combined;
  if (outcome.kind !== 'failed' || feed.id === null) return outcome;
  return { kind: 'failed', failure: { ...outcome.failure, feed: feed.name } };
}

/**
 * Contacts a feed. If the feed was removed while this call waited for the refresh lock, returns a
 * failure instead: nothing may be stored for a removed feed.
 */
async function attemptUnlessGone(
  services: RefreshServices,
  feed: RefreshedFeed,
  by: RefreshAttempt['by'],
): Promise<RefreshOutcome> {
  const isThere = feed.id === null || (await services.feeds()).some(({ id }) => id === feed.id);
  if (isThere) return attemptRefresh(services, feed, by);
  return failed(services.now(), new ReleaseError('feed-removed'));
}
