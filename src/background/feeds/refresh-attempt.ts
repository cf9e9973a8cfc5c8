import type { Alarms } from '../../browser/alarms.ts';
import type { WithLock } from '../../browser/locks.ts';
import { loggedFailure } from '../../browser/logged-failure.ts';
import { type KeyValueStore, readStored, writeStored } from '../../browser/storage.ts';
import type { PinnedKey } from '../../core/release/keys.ts';
import type { RefreshAttempt, RefreshOutcome } from '../../core/release/provenance.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import { HttpError } from './download.ts';
import { type FetchServices, fetchRelease } from './fetch-release.ts';
import { ofFeed } from './of-feed.ts';
import type { RecordStore } from './record-store.ts';
import {
  LOGGED_NAME,
  lastGoodCheck,
  type RefreshStatus,
  refreshStatus,
  rememberAttempt,
  statusAfter,
} from './refresh-status.ts';
import { roomFor } from './room-for-records.ts';
import { LONGEST_WAIT, nextCheckAfter, REFRESH_ALARM } from './schedule.ts';

/** A feed that can be contacted, and the store of its releases. */
export interface RefreshedFeed {
  /** Id of the added feed; null for the default feed. */
  id: string | null;
  /** Name under which readers see the feed; '' for the default feed. */
  name: string;
  /** Address of the feed's folder. */
  address: string;
  pinned: readonly PinnedKey[];
  records: RecordStore;
}

/** Services needed to refresh the records of all feeds. */
export interface RefreshServices {
  /** Returns the current feeds. The default feed is first, if there is one. */
  feeds: () => Promise<RefreshedFeed[]>;
  /** Store for the refresh status and the refresh log. */
  storage: KeyValueStore;
  alarms: Alarms;
  fetch: typeof fetch;
  withLock: WithLock;
  /** Returns the current time, in ms since 1970. */
  now: () => number;
  /** Returns a random number from 0 to 1. */
  random: () => number;
  /**
   * Updates open tabs after a newer record was stored. `attemptRefresh` ends only after this
   * update. If it ended earlier, the browser might stop the background script before the tabs are
   * updated.
   */
  onUpdated: () => Promise<void>;
}

/** Lock held while a refresh runs, and during any other change to the stored data of feeds. */
export const REFRESH_LOCK = 'refresh-record';

/**
 * Contacts one feed, unless the server asked for a wait, and stores the outcome. The caller must
 * hold the refresh lock. Rejects only when the alarm can't be set.
 */
export async function attemptRefresh(
  services: RefreshServices,
  feed: RefreshedFeed,
  by: RefreshAttempt['by'],
): Promise<RefreshOutcome> {
  const { storage } = services;
  const start = services.now();
  const status = await readStored(storage, ofFeed(refreshStatus, feed.id));
  const wait = waitAskedFor(status, start);
  if (wait) {
    await keepAlarm(services, feed, status);
    return failed(start, wait);
  }
  await expectToBeKilled(services, feed, status, start);
  const room = async () => roomFor(feed, await services.feeds());
  const { outcome, retryAfter } = await tryToFetch({ ...services, ...feed, room }, feed.address);
  const after = statusAfter(status, outcome, {
    now: services.now(),
    random: services.random(),
    retryAfter,
  });
  const attempt = { at: new Date(start).toISOString(), by, outcome };
  await rememberAttempt(
    storage,
    feed.id === null ? attempt : { ...attempt, feed: feed.name.slice(0, LOGGED_NAME) },
    after,
    feed.id,
  );
  if (after.nextCheck !== null) await setAlarm(services, feed, after.nextCheck);
  if (outcome.kind === 'updated')
    await services.onUpdated().catch((error) => console.warn('Open tabs were not updated.', error));
  return outcome;
}

/**
 * Counts the attempt as failed and plans the next check, both before the feed is contacted. Later,
 * the real outcome replaces these values. If the browser stops the background script before that,
 * the next check still takes place.
 */
async function expectToBeKilled(
  services: RefreshServices,
  feed: RefreshedFeed,
  status: RefreshStatus,
  start: number,
): Promise<void> {
  const failures = status.failures + 1;
  const checked = { failures, retryAfter: null, checkedAt: lastGoodCheck(status) };
  const nextCheck = nextCheckAfter(checked, start, services.random());
  await setAlarm(services, feed, nextCheck);
  const value = ofFeed(refreshStatus, feed.id);
  await writeStored(services.storage, value, { ...status, failures, nextCheck }).catch(() => {});
}

/** Sets the alarm for the feed's planned check if no alarm is set. */
async function keepAlarm(
  services: RefreshServices,
  feed: RefreshedFeed,
  { nextCheck, notBefore }: RefreshStatus,
) {
  const when = nextCheck ?? notBefore;
  // An alarm that has gone off is no longer set, so a new one may be needed. Example: the server
  // asked for a wait until 12:00. The alarm goes off at 12:00, and the clock is then set back to
  // 11:00. The wait applies again, and without a new alarm, nothing would start the next check.
  if (when !== null && (await services.alarms.dueAt(REFRESH_ALARM)) === null)
    await setAlarm(services, feed, when);
}

/**
 * Sets the alarm that all feeds share to the earliest planned check of any feed. `when` is the
 * planned time of `feed`'s check, in ms since 1970. For the other feeds, the stored time counts,
 * unless it is over: this run makes the checks that are due. If the storage is full, their new
 * times can't be stored, and the old ones would start a run at once, without end.
 */
async function setAlarm(
  { feeds, storage, alarms, now }: RefreshServices,
  feed: RefreshedFeed,
  when: number,
) {
  const others = (await feeds()).filter(({ id }) => id !== feed.id);
  const planned = await Promise.all(
    others.map(({ id }) => readStored(storage, ofFeed(refreshStatus, id))),
  );
  const later = planned.flatMap(({ nextCheck }) => nextCheck ?? []).filter((time) => time > now());
  await alarms.set(REFRESH_ALARM, Math.min(when, ...later));
}

async function tryToFetch(services: FetchServices, address: string) {
  try {
    return { outcome: await fetchRelease(services, address), retryAfter: null };
  } catch (error) {
    const retryAfter = error instanceof HttpError ? error.retryAfter : null;
    return { outcome: failed(services.now(), error), retryAfter };
  }
}

/**
 * Returns a failure if the server has requested a wait that is not over yet, else null. Ignores
 * absurdly long waits, which come from a wrong clock.
 */
function waitAskedFor({ notBefore }: RefreshStatus, now: number): ReleaseError | null {
  if (notBefore === null || notBefore <= now || notBefore > now + LONGEST_WAIT) return null;
  const minutes = Math.ceil((notBefore - now) / 60_000);
  return new ReleaseError('must-wait', undefined, { numbers: { minutes } });
}

/** Returns the outcome of a refresh that failed with `error`. Logs an unforeseen error. */
export function failed(now: number, error: unknown): RefreshOutcome {
  return { kind: 'failed', failure: { at: new Date(now).toISOString(), ...loggedFailure(error) } };
}
