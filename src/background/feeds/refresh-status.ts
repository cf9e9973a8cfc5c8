import * as z from 'zod/mini';
import { type KeyValueStore, readStored, type StoredValue } from '../../browser/storage.ts';
import { instantSchema } from '../../core/release/keys.ts';
import {
  REFRESH_FAILURE_REASONS,
  type RefreshAttempt,
  type RefreshFailure,
  type RefreshOutcome,
} from '../../core/release/provenance.ts';
import { ofFeed } from './of-feed.ts';
import { nextCheckAfter } from './schedule.ts';

/** What is remembered of the refreshes so far. Moments without a type of their own are in ms since 1970. */
export interface RefreshStatus {
  /** The last time the feed answered with a good signature, or that nothing changed since such an answer. */
  checkedAt: string | null;
  /** Of the last attempt; null when it went well. */
  failure: RefreshFailure | null;
  /** Failures in a row. */
  failures: number;
  /** When the next check is due; null before the first. */
  nextCheck: number | null;
  /** The server asked not to be asked before; null when it didn't. */
  notBefore: number | null;
}

const LOG_LENGTH = 50;

/** As much of a feed's name as the log tells; a name that had to be told from another's has its address in it. */
export const LOGGED_NAME = 200;

const failureSchema = z.strictObject({
  at: instantSchema,
  reason: z.enum(REFRESH_FAILURE_REASONS),
  message: z.string().check(z.maxLength(2000)),
});

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('updated'), version: z.int() }),
  z.strictObject({ kind: z.literal('unchanged') }),
  z.strictObject({ kind: z.literal('failed'), failure: failureSchema }),
]);

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

/** Newest first, over all feeds. */
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

/** The status after an attempt that ended at `now`. `random` is in 0 … 1; `retryAfter` is what the server asked for, in ms. */
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

/** The last good check in ms since 1970, null when there was none. */
export function lastGoodCheck({ checkedAt }: RefreshStatus): number | null {
  return checkedAt === null ? null : Date.parse(checkedAt);
}

/** Remembers an attempt of a feed in one write. A full store costs the memory of it, never the record: reported and passed over. */
export async function rememberAttempt(
  store: KeyValueStore,
  attempt: RefreshAttempt,
  status: RefreshStatus,
  feed: string | null,
): Promise<void> {
  const log = [attempt, ...(await readStored(store, refreshLog))].slice(0, LOG_LENGTH);
  await store.set({ [ofFeed(refreshStatus, feed).key]: status, [refreshLog.key]: log }).catch((error) => {
    console.warn('The outcome of the refresh could not be stored.', error);
  });
}
