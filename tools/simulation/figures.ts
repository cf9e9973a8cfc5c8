import { HOUR, type Scenario, WEEK } from './scenario.ts';
import { load, type Week } from './simulate.ts';
import type { WireSizes } from './wire-sizes.ts';

/** Results of a simulated week. Rates are checks per minute. Bytes are those of HTTP messages. */
export interface Figures {
  scenario: Scenario;
  /**
   * Load from the second day to the end of the week, or to the beginning of the outage if there is
   * one.
   */
  settled: { peak: number; mean: number; peakHour: number };
  /** Load in the busiest minute of the first day. */
  firstDay: { peak: number; peakHour: number };
  /**
   * Hour from which no minute, until the week's end or the outage, exceeds `LEVEL` times the mean;
   * null when a minute of the last day still exceeds it.
   */
  levelFrom: number | null;
  bytes: Bytes;
  recovery: Recovery | null;
}

/** Bytes of one client on a day on which the record does not change and every check is answered. */
export interface Bytes {
  checks: number;
  /**
   * Bytes that the client receives. `received`: a newly signed head appears once on that day.
   * `receivedUnchanged`: there is no new head.
   */
  received: number;
  receivedUnchanged: number;
  /** Bytes that the client sends. */
  sent: number;
  /**
   * Bytes of preflight requests and their answers. They are added when the extension has no
   * permission for the feed's host.
   */
  asking: number;
}

export interface Recovery {
  /** Load in the busiest minute, separately for the outage and for the time after it. */
  during: { peak: number; peakHour: number };
  after: { peak: number; peakHour: number };
  /**
   * Hours from the outage's end until half, 90 %, 99 % and all of the clients have had a successful
   * check.
   */
  reached: { half: number; most: number; nearlyAll: number; all: number };
}

/** Maximum ratio of peak to mean at which the load counts as even. */
export const LEVEL = 1.5;

/** Number of the day, from 0, whose bytes are counted: the second day. */
const QUIET_DAY = 1;

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
