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
 * Asks the feeds that are due. When a reader asks, or none is due, asks all; with `only`, asks one
 * by its id.
 */
export type Refresh = (by: RefreshAttempt['by'], only?: string | null) => Promise<RefreshOutcome>;

/**
 * Creates the refresh. It asks one feed after the other, never two at once in any context; a
 * request for a feed that this worker is already asking gets the same outcome. Never rejects: on
 * failure the record in use stays, and the reason is stored and returned.
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
    return (
      together(outcomes) ?? failed(services.now(), new ReleaseError('no-feed', 'No feed is configured.'))
    );
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
  const planned = await Promise.all(all.map(({ id }) => readStored(storage, ofFeed(refreshStatus, id))));
  const due = all.filter((_, index) => (planned[index]?.nextCheck ?? 0) <= now());
  return due.length > 0 ? due : all;
}

/**
 * One outcome for all feeds: the default feed's failure, else an update, else any failure with its
 * feed's name. Null for no feed.
 */
function together(outcomes: { feed: RefreshedFeed; outcome: RefreshOutcome }[]): RefreshOutcome | null {
  const failures = outcomes.filter(({ outcome }) => outcome.kind === 'failed');
  const main = failures.find(({ feed }) => feed.id === null);
  const updated = outcomes.find(({ outcome }) => outcome.kind === 'updated');
  const combined = main ?? updated ?? failures[0] ?? outcomes[0];
  if (!combined) return null;
  const { feed, outcome } = combined;
  if (outcome.kind !== 'failed' || feed.id === null) return outcome;
  return { kind: 'failed', failure: { ...outcome.failure, feed: feed.name } };
}

/** An added feed may be removed while its turn is awaited; nothing of it may be stored then. */
async function attemptUnlessGone(
  services: RefreshServices,
  feed: RefreshedFeed,
  by: RefreshAttempt['by'],
): Promise<RefreshOutcome> {
  const isThere = feed.id === null || (await services.feeds()).some(({ id }) => id === feed.id);
  if (isThere) return attemptRefresh(services, feed, by);
  return failed(services.now(), new ReleaseError('no-feed', 'The feed was removed.'));
}
