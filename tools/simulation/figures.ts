import { HOUR, type Scenario, WEEK } from './scenario.ts';
import { load, type Week } from './simulate.ts';
import type { WireSizes } from './wire-sizes.ts';

/**
 * Results of one simulated week. Loads are in checks per minute. Sizes are sizes of HTTP messages,
 * in bytes.
 */
export interface Figures {
  scenario: Scenario;
  /**
   * Load from the second day until the outage or, without an outage, until the end of the week.
   */
  settled: { peak: number; mean: number; peakHour: number };
  /** Load in the busiest minute of the first day, and the hour of that minute. */
  firstDay: { peak: number; peakHour: number };
  /**
   * Hour of the week after which the load stays at or below the limit, `LEVEL` times
   * `settled.mean`. Only the time before the outage or, without an outage, the whole week is
   * considered. Null if the load exceeds the limit in the last 24 hours of that time.
   */
  levelFrom: number | null;
  bytes: Bytes;
  recovery: Recovery | null;
}

/**
 * Number of checks that one client makes, and the bytes that it exchanges, on a day when every
 * check is answered and the record does not change.
 */
export interface Bytes {
  checks: number;
  /**
   * Bytes that the client receives if the publisher signs the head again on this day. The head is
   * the small file that names the newest record.
   */
  received: number;
  /** Bytes that the client receives if the publisher does not sign the head again on this day. */
  receivedUnchanged: number;
  /** Bytes of the requests that the client sends, without preflight requests. */
  sent: number;
  /**
   * Bytes of preflight requests and their answers. Browsers exchange these if the extension has no
   * permission for the host of the feed.
   */
  asking: number;
}

/** Load in checks per minute during and after an outage. */
export interface Recovery {
  /** Load in the busiest minute during the outage (`during`) and after the outage (`after`). */
  during: { peak: number; peakHour: number };
  after: { peak: number; peakHour: number };
  /**
   * Hours from the end of the outage until a share of the clients has had an answer: `half`,
   * `most` (90 %), `nearlyAll` (99 %) or `all`. NaN if the week ends before that.
   */
  reached: { half: number; most: number; nearlyAll: number; all: number };
}

/** The load is level if its peak is at most this many times the mean. */
export const LEVEL = 1.5;

/** Day on which the bytes are counted: the second day of the week. Days are counted from 0. */
const QUIET_DAY = 1;

/** Computes the figures of a scenario from its simulated week. */
export function figuresOf(scenario: Scenario, week: Week, sizes: WireSizes): Figures {
  const { outage } = scenario;
  const until = (outage?.from ?? WEEK) / HOUR;
  const settled = load(week, 24, until);
  return {
    scenario,
    settled,
    firstDay: load(week, 0, 24),
    levelFrom: levelFrom(week, LEVEL * settled.mean, until),
    bytes: bytesOf(week, sizes),
    recovery: outage && {
      during: load(week, outage.from / HOUR, outage.to / HOUR),
      after: load(week, outage.to / HOUR),
      reached: reached(week.recovery),
    },
  };
}

function levelFrom({ perMinute }: Week, most: number, until: number): number | null {
  const last = perMinute.subarray(0, until * 60).findLastIndex((checks) => checks > most);
  return last >= (until - 24) * 60 ? null : (last + 1) / 60;
}

function bytesOf({ clients, answers }: Week, sizes: WireSizes): Bytes {
  const notModified = (answers.notModified[QUIET_DAY] ?? 0) / clients;
  const heads = (answers.head[QUIET_DAY] ?? 0) / clients;
  const checks = notModified + heads;
  return {
    checks,
    received: notModified * sizes.notModified + heads * sizes.head,
    receivedUnchanged: checks * sizes.notModified,
    sent: checks * sizes.request,
    asking: checks * (sizes.preflightRequest + sizes.preflight),
  };
}

function reached(recovery: Float64Array): Recovery['reached'] {
  const sorted = recovery.slice().sort();
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] ?? Number.NaN) / HOUR;
  return { half: at(0.5), most: at(0.9), nearlyAll: at(0.99), all: at(1) };
}
