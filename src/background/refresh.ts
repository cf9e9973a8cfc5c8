import type { Alarms } from '../browser/alarms.ts';
import type { WithLock } from '../browser/locks.ts';
import { type KeyValueStore, readStored, writeStored } from '../browser/storage.ts';
import type { RefreshAttempt, RefreshFailure, RefreshOutcome } from '../core/provenance.ts';
import type { PinnedKey } from '../core/release/keys.ts';
import { ReleaseError } from '../core/release/release-error.ts';
import { HttpError } from './download.ts';
import { fetchRelease } from './fetch-release.ts';
import type { RecordStore } from './record-store.ts';
import {
  lastGoodCheck,
  type RefreshStatus,
  refreshStatus,
  rememberAttempt,
  statusAfter,
} from './refresh-status.ts';
import { LONGEST_WAIT, nextCheckAfter, REFRESH_ALARM } from './schedule.ts';

export interface RefreshParts {
  /** Address of the feed's folder; null when there is none. */
  feed: string | null;
  pinned: readonly PinnedKey[];
  records: RecordStore;
  /** Where status and log are. */
  storage: KeyValueStore;
  alarms: Alarms;
  fetch: typeof fetch;
  withLock: WithLock;
  /** ms since 1970 */
  now: () => number;
  /** 0 … 1 */
  random: () => number;
  /** Called once another record is in use; awaited, so that the worker lives until its tabs were told. */
  onUpdated: () => Promise<void>;
}

/** Held while a refresh runs, and by whatever else changes what is kept of the feed. */
export const REFRESH_LOCK = 'refresh-record';

export type Refresh = (by: RefreshAttempt['by']) => Promise<RefreshOutcome>;

/**
 * How the record is refreshed: at most one at a time over all contexts; who asks while one runs in this worker gets its
 * outcome. Never rejects; whatever fails, what is in use stays, and the reason is kept and told.
 */
export function createRefresh(parts: RefreshParts): Refresh {
  let running: Promise<RefreshOutcome> | null = null;
  return (by) => {
    running ??= parts
      .withLock(REFRESH_LOCK, () => attempt(parts, by))
      .catch((error) => failed(parts.now(), error))
      .finally(() => {
        running = null;
      });
    return running;
  };
}

async function attempt(parts: RefreshParts, by: RefreshAttempt['by']): Promise<RefreshOutcome> {
  const { feed, storage, alarms } = parts;
  const start = parts.now();
  if (feed === null) return failed(start, new ReleaseError('no-feed', 'No feed is configured.'));
  const status = await readStored(storage, refreshStatus);
  const wait = waitAskedFor(status, start);
  if (wait) return failed(start, wait);
  await expectToBeKilled(parts, status, start);
  const { outcome, retryAfter } = await tryToFetch(parts, feed);
  const after = statusAfter(status, outcome, { now: parts.now(), random: parts.random(), retryAfter });
  await rememberAttempt(storage, { at: new Date(start).toISOString(), by, outcome }, after);
  if (after.nextCheck !== null) await alarms.set(REFRESH_ALARM, after.nextCheck);
  if (outcome.kind === 'updated')
    await parts.onUpdated().catch((error) => console.warn('Tabs were not told.', error));
  return outcome;
}

/**
 * Counts the attempt as a failure before it begins, so that a worker killed from here on comes back by itself, and less
 * and less often if it is killed each time.
 */
async function expectToBeKilled(
  { storage, alarms, random }: RefreshParts,
  status: RefreshStatus,
  start: number,
): Promise<void> {
  const failures = status.failures + 1;
  const checked = { failures, retryAfter: null, checkedAt: lastGoodCheck(status) };
  const nextCheck = nextCheckAfter(checked, start, random());
  await alarms.set(REFRESH_ALARM, nextCheck);
  await writeStored(storage, refreshStatus, { ...status, failures, nextCheck }).catch(() => {});
}

async function tryToFetch(parts: RefreshParts, feed: string) {
  try {
    return { outcome: await fetchRelease(parts, feed), retryAfter: null };
  } catch (error) {
    const retryAfter = error instanceof HttpError ? error.retryAfter : null;
    return { outcome: failed(parts.now(), error), retryAfter };
  }
}

/** Not null while the server's wish to be left alone lasts, for readers too. One that is too far off is a clock's fault. */
function waitAskedFor({ notBefore }: RefreshStatus, now: number): HttpError | null {
  if (notBefore === null || notBefore <= now || notBefore > now + LONGEST_WAIT) return null;
  const minutes = Math.ceil((notBefore - now) / 60_000);
  return new HttpError(`The feed is overloaded and asked to be left alone for ${minutes} more min.`);
}

function failed(now: number, error: unknown): RefreshOutcome {
  const at = new Date(now).toISOString();
  if (error instanceof ReleaseError)
    return { kind: 'failed', failure: { at, reason: error.reason, message: error.message.slice(0, 2000) } };
  console.error('The refresh failed for a reason that nobody foresaw.', error);
  const failure: RefreshFailure = {
    at,
    reason: 'storage-failed',
    message: 'The browser could not do the refresh.',
  };
  return { kind: 'failed', failure };
}
