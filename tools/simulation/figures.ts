import { HOUR, type Scenario, WEEK } from './scenario.ts';
import { load, type Week } from './simulate.ts';
import type { WireSizes } from './wire-sizes.ts';

/** Results of a week. Rates are checks a minute; bytes are those of HTTP messages. */
export interface Figures {
  scenario: Scenario;
  /** From the second day on; with an outage, from then until it begins. */
  settled: { peak: number; mean: number; peakHour: number };
  /** Busiest minute of the first day. */
  firstDay: { peak: number; peakHour: number };
  /**
   * First hour after which no minute exceeds `LEVEL` times the mean; null when one still does on
   * the last day.
   */
  levelFrom: number | null;
  bytes: Bytes;
  recovery: Recovery | null;
}

/** Bytes of a client on a day on which the record did not change and every check was answered. */
export interface Bytes {
  checks: number;
  /**
   * Bytes from the server: with the head signed again once that day, and with no new head at all.
   */
  received: number;
  receivedUnchanged: number;
  /** Bytes from the client. */
  sent: number;
  /**
   * Bytes that preflight requests add, both ways, when the extension has no permission for the
   * feed's host.
   */
  asking: number;
}

export interface Recovery {
  /** Busiest minute while nobody was answered, and afterwards. */
  during: { peak: number; peakHour: number };
  after: { peak: number; peakHour: number };
  /** Hours after the end by which half, 90 %, 99 % and all of the clients had a good check. */
  reached: { half: number; most: number; nearlyAll: number; all: number };
}

/** Ratio of peak to mean that counts as level. */
export const LEVEL = 1.5;

/** Day whose bytes are counted: the second whole one. */
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
