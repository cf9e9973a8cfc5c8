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

/** Asks the feeds that are due, or all when a reader asks or none is due; or only one, by its id. */
export type Refresh = (by: RefreshAttempt['by'], only?: string | null) => Promise<RefreshOutcome>;

/**
 * How the record is refreshed: one feed after the other, at most one over all contexts; who asks a feed while it is being
 * asked in this worker gets that outcome. Never rejects; whatever fails, what is in use stays, and the reason is kept and told.
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

/** One outcome for all: the default's failure, else that something is newer, else whatever failed, by name. Null for none. */
function together(outcomes: { feed: RefreshedFeed; outcome: RefreshOutcome }[]): RefreshOutcome | null {
  const failures = outcomes.filter(({ outcome }) => outcome.kind === 'failed');
  const main = failures.find(({ feed }) => feed.id === null);
  const updated = outcomes.find(({ outcome }) => outcome.kind === 'updated');
  const told = main ?? updated ?? failures[0] ?? outcomes[0];
  if (!told) return null;
  const { feed, outcome } = told;
  if (outcome.kind !== 'failed' || feed.id === null) return outcome;
  return { kind: 'failed', failure: { ...outcome.failure, feed: feed.name } };
}

/** An added feed may be removed while its turn is waited for; then nothing of it must be kept again. */
async function attemptUnlessGone(
  services: RefreshServices,
  feed: RefreshedFeed,
  by: RefreshAttempt['by'],
): Promise<RefreshOutcome> {
  const isThere = feed.id === null || (await services.feeds()).some(({ id }) => id === feed.id);
  if (isThere) return attemptRefresh(services, feed, by);
  return failed(services.now(), new ReleaseError('no-feed', 'The feed was removed.'));
}
