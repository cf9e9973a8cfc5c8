import { readRetryAfter } from '../../src/background/feeds/retry-after.ts';
import { checkInRun, nextCheckAfter } from '../../src/background/feeds/schedule.ts';
import { DAY_MS } from '../../src/core/dates/days.ts';
import { headServed, recordServed } from './publishing.ts';
import { seededRandom } from './random.ts';
import {
  type Habit,
  HOUR,
  type Outage,
  type Random,
  type Scenario,
  WEEK,
  WEEK_START,
} from './scenario.ts';

/** The requests of one week, as the server sees them. */
export interface Week {
  clients: number;
  /** Number of checks in each minute of the week. Checks without an answer count too. */
  perMinute: Uint32Array;
  /**
   * Number of checks on each day, by answer. A head is the small file that names the newest
   * record.
   * - `notModified`: no newer head
   * - `head`: a newer head, but no newer record
   * - `record`: a newer head and a newer record
   * - `none`: no answer, because of the outage
   */
  answers: {
    notModified: Float64Array;
    head: Float64Array;
    record: Float64Array;
    none: Float64Array;
  };
  /**
   * For each client, the time in ms from the end of the outage to its first successful check; NaN
   * if it has none. Empty in a week without an outage.
   */
  recovery: Float64Array;
}

const MINUTE = 60_000;
/**
 * Simulates one week of checks with the extension's own functions. Clients don't affect each
 * other, so they run one by one. Equal arguments give equal weeks.
 */
export function simulateWeek(scenario: Scenario, clients: number, seed: number): Week {
  const random = seededRandom(seed);
  const week = emptyWeek(scenario, clients);
  for (let client = 0; client < clients; client++) simulateClient(scenario, week, client, random);
  return week;
}

/** Data that the device of one client keeps between checks. */
interface Device {
  failures: number;
  /**
   * Time of the last successful check, in ms from the start of the week; null if no check has
   * succeeded yet.
   */
  checkedAt: number | null;
  /**
   * Numbers of the newest head and the newest record on the device (see `publishing.ts`). At
   * first, the device has record 1, which is in the extension's package, and no head (0).
   */
  head: number;
  record: number;
}

function simulateClient(scenario: Scenario, week: Week, client: number, random: Random): void {
  const habit = scenario.habit?.(random) ?? null;
  const device: Device = { failures: 0, checkedAt: null, head: 0, record: 1 };
  let due = checkInRun(null, openFrom(habit, scenario.firstStart(random)), random());
  while (due < WEEK) {
    const open = openFrom(habit, due);
    if (open > due) {
      due = checkInRun(due, open, random());
    } else {
      count(week.perMinute, Math.floor(due / MINUTE));
      due = check(scenario.outage, week, client, device, due, random);
    }
  }
}

/** Simulates one check. Returns the time of the next check, in ms from the start of the week. */
function check(
  outage: Outage | null,
  week: Week,
  client: number,
  device: Device,
  at: number,
  random: Random,
): number {
  const day = Math.floor(at / DAY_MS);
  if (outage && at >= outage.from && at < outage.to) {
    count(week.answers.none, day);
    device.failures += 1;
    const retryAfter = readRetryAfter(outage.retryAfter, WEEK_START + at);
    const { failures, checkedAt } = device;
    return nextCheckAfter({ failures, checkedAt, retryAfter }, at, random());
  }
  device.failures = 0;
  device.checkedAt = at;
  if (outage && at >= outage.to && Number.isNaN(week.recovery[client]))
    week.recovery[client] = at - outage.to;
  count(answerTo(week, device, at), day);
  return nextCheckAfter({ failures: 0, checkedAt: at, retryAfter: null }, at, random());
}

function answerTo({ answers }: Week, device: Device, at: number): Float64Array {
  if (device.head === headServed(at)) return answers.notModified;
  device.head = headServed(at);
  if (device.record === recordServed(at)) return answers.head;
  device.record = recordServed(at);
  return answers.record;
}

/**
 * Returns `at` if the browser is open then, or else the time when it is opened next. Both times
 * are in ms from the start of the week. If `habit` is null, the browser is always open.
 */
export function openFrom(habit: Habit | null, at: number): number {
  if (!habit) return at;
  const sinceOpening = (((at - habit.opens) % DAY_MS) + DAY_MS) % DAY_MS;
  return sinceOpening < habit.openFor ? at : at + DAY_MS - sinceOpening;
}

/**
 * Returns the load between two hours of the week. `peak` is the number of checks in the busiest
 * minute, `mean` the mean per minute, and `peakHour` the hour of the busiest minute.
 */
export function load({ perMinute }: Week, fromHour: number, toHour = WEEK / HOUR) {
  const minutes = perMinute.subarray(fromHour * 60, toHour * 60);
  const peak = minutes.reduce((most, checks) => Math.max(most, checks), 0);
  const mean = minutes.reduce((sum, checks) => sum + checks, 0) / minutes.length;
  return { peak, mean, peakHour: fromHour + minutes.indexOf(peak) / 60 };
}

function emptyWeek({ outage }: Scenario, clients: number): Week {
  const perDay = () => new Float64Array(WEEK / DAY_MS);
  return {
    clients,
    perMinute: new Uint32Array(WEEK / MINUTE),
    answers: { notModified: perDay(), head: perDay(), record: perDay(), none: perDay() },
    recovery: new Float64Array(outage ? clients : 0).fill(Number.NaN),
  };
}

function count(places: Uint32Array | Float64Array, place: number): void {
  places[place] = (places[place] as number) + 1;
}
