import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import { FAILURE_REASONS, MAX_FAILURE_MESSAGE } from '../../core/release/failure.ts';
import { instantSchema } from '../../core/release/keys.ts';
import type {
  RefreshAttempt,
  RefreshFailure,
  RefreshOutcome,
} from '../../core/release/provenance.ts';
import { ofFeed } from './of-feed.ts';
import { nextCheckAfter } from './schedule.ts';

/** State of a feed's refreshes. Times that are numbers are in ms since 1970. */
export interface RefreshStatus {
  /**
   * ISO 8601 time of the last successful check. A check succeeds if the feed sends a valid release
   * or reports no change. Null before the first success, and after the reader switched back to the
   * packaged record.
   */
  checkedAt: string | null;
  /** Failure of the last attempt; null when the last attempt succeeded. */
  failure: RefreshFailure | null;
  /** Number of failed attempts in a row. */
  failures: number;
  /** Time of the next planned check; null before the first attempt. */
  nextCheck: number | null;
  /**
   * Time before which the server does not want to be contacted; null when it did not ask clients
   * to wait.
   */
  notBefore: number | null;
}

const LOG_LENGTH = 50;

/**
 * Maximum length, in characters, of a feed's name in the log. A longer name, such as one with an
 * appended address, is cut.
 */
export const LOGGED_NAME = 200;

const failureSchema = z.strictObject({
  at: instantSchema,
  reason: z.enum(FAILURE_REASONS),
  message: z.string().check(z.maxLength(MAX_FAILURE_MESSAGE)),
  numbers: z.optional(
    z.strictObject({
      minutes: z.optional(z.number()),
      size: z.optional(z.number()),
      room: z.optional(z.number()),
    }),
  ),
});

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('updated'), version: z.int() }),
  z.strictObject({ kind: z.literal('unchanged') }),
  z.strictObject({ kind: z.literal('failed'), failure: failureSchema }),
]);

/** The stored status of a feed's refreshes. */
export const refreshStatus: StoredValue<RefreshStatus> = {
  key: 'refresh-status',
  schema: z.strictObject({
    checkedAt: z.nullable(instantSchema),
    failure: z.nullable(failureSchema),
    failures: z.int().check(z.nonnegative()),
    nextCheck: z.nullable(z.number()),
    notBefore: z.nullable(z.number()),
  }),
  fallback: { checkedAt: null, failure: null, failures: 0, nextCheck: null, notBefore: null },
};

/** The stored log of attempts, for all feeds together, newest first. */
export const refreshLog: StoredValue<RefreshAttempt[]> = {
  key: 'refresh-log',
  schema: z
    .array(
      z.strictObject({
        at: instantSchema,
        by: z.enum(['schedule', 'reader']),
        feed: z.optional(z.string().check(z.maxLength(LOGGED_NAME))),
        outcome: outcomeSchema,
      }),
    )
    .check(z.maxLength(LOG_LENGTH)),
  fallback: [],
};

/**
 * Returns the status after an attempt that ended at `now`, in ms since 1970. `retryAfter` is in
 * ms; `random` is from 0 to 1.
 */
export function statusAfter(
  status: RefreshStatus,
  outcome: RefreshOutcome,
  { now, random, retryAfter }: { now: number; random: number; retryAfter: number | null },
): RefreshStatus {
  const failed = outcome.kind === 'failed';
  const failures = failed ? status.failures + 1 : 0;
  return {
    checkedAt: failed ? status.checkedAt : new Date(now).toISOString(),
    failure: failed ? outcome.failure : null,
    failures,
    nextCheck: nextCheckAfter(
      { failures, retryAfter, checkedAt: failed ? lastGoodCheck(status) : now },
      now,
      random,
    ),
    notBefore: retryAfter === null ? null : now + retryAfter,
  };
}

/** Returns the time of the last successful check in ms since 1970; null when there was none. */
export function lastGoodCheck({ checkedAt }: RefreshStatus): number | null {
  return checkedAt === null ? null : Date.parse(checkedAt);
}

/**
 * Stores an attempt and the feed's new status in one write. When the store is full, stores neither
 * and logs to the console.
 */
export async function rememberAttempt(
  store: KeyValueStore,
  attempt: RefreshAttempt,
  status: RefreshStatus,
  feed: string | null,
): Promise<void> {
  const log = [attempt, ...(await readStored(store, refreshLog))].slice(0, LOG_LENGTH);
  await store
    .set({ [ofFeed(refreshStatus, feed).key]: status, [refreshLog.key]: log })
    .catch((error) => {
      console.warn('The outcome of the refresh could not be stored.', error);
    });
}
