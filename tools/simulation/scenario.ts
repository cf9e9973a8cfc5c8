import { DAY_MS } from '../../src/core/dates/days.ts';
/** One hour, in ms. */
export const HOUR = 3_600_000;
/** One week, in ms. */
export const WEEK = 7 * DAY_MS;
/**
 * Start of the simulated week, in ms since 1970. It decides only the dates in the server's
 * answers.
 */
export const WEEK_START = Date.parse('2026-10-05T00:00:00Z');

/** A function that returns a random number from 0 up to but not including 1. */
export type Random = () => number;

/**
 * Period in which the server answers with errors or not at all. `from` and `to` are in ms from the
 * start of the week.
 */
export interface Outage {
  from: number;
  to: number;
  /**
   * Header `Retry-After` of the answers in this period. Null if the answers lack the header, or if
   * there are no answers.
   */
  retryAfter: string | null;
}

/** Hours of each day in which a browser is open. */
export interface Habit {
  /** Time of day when the browser is opened, in ms since midnight. */
  opens: number;
  /** Time for which the browser stays open, in ms. */
  openFor: number;
}

/** Assumptions about the clients and the server in a simulated week. */
export interface Scenario {
  name: string;
  /** Assumptions of the scenario, in one sentence. */
  assumes: string;
  /**
   * Returns the time when a client's browser runs the extension for the first time, in ms from the
   * start of the week.
   */
  firstStart(random: Random): number;
  /**
   * Function that returns the hours in which a client's browser is open; null if the browser is
   * never closed.
   */
  habit: ((random: Random) => Habit) | null;
  outage: Outage | null;
  /** Goal that the scenario tests. It is missing in a scenario that only shows what may happen. */
  goal?: 'level' | 'recovery';
}

/** Outage that begins at the end of the third day and lasts twelve hours. */
const OUTAGE = { from: 3 * DAY_MS, to: 3 * DAY_MS + 12 * HOUR };

/**
 * Returns a random time of day in ms. The probability follows a sine curve: the most likely time
 * is three times as likely as the least likely time.
 */
function overTheDay(random: Random): number {
  for (;;) {
    const at = random();
    if (random() < (2 + Math.sin(2 * Math.PI * at)) / 3) return at * DAY_MS;
  }
}

/**
 * Returns a person's random office hours in one of three parts of the world: nine hours from about
 * nine o'clock local time.
 */
function officeHours(random: Random): Habit {
  const place = random();
  const nine = place < 0.4 ? 14 : place < 0.75 ? 8 : 1;
  const late = (random() + random() + random() + random() - 2) * 2;
  return { opens: ((((nine + late) * HOUR) % DAY_MS) + DAY_MS) % DAY_MS, openFor: 9 * HOUR };
}

const steady = { firstStart: overTheDay, habit: null, outage: null };

/** All scenarios, in the order of the report. */
export const SCENARIOS: Scenario[] = [
  {
    ...steady,
    name: 'steady',
    assumes: 'browsers start over the first day and stay open',
    goal: 'level',
  },
  {
    ...steady,
    name: 'together',
    assumes: 'all browsers start within one minute and stay open: the worst start there is',
    firstStart: (random) => random() * 60_000,
  },
  {
    ...steady,
    name: 'office hours',
    assumes:
      'browsers are open nine hours a day, from about nine, in three parts of the world (40, 35, 25 %)',
    firstStart: () => 0,
    habit: officeHours,
  },
  {
    ...steady,
    name: 'offices, no server',
    assumes: 'as office hours; for 12 h on day 4, two of the three mornings, nobody answers',
    firstStart: () => 0,
    habit: officeHours,
    outage: { ...OUTAGE, retryAfter: null },
  },
  {
    ...steady,
    name: 'outage, no server',
    assumes: 'as steady; for 12 h on day 4 nobody answers',
    outage: { ...OUTAGE, retryAfter: null },
    goal: 'recovery',
  },
  {
    ...steady,
    name: 'two days, no server',
    assumes: 'as steady; on days 4 and 5 nobody answers',
    outage: { from: 3 * DAY_MS, to: 5 * DAY_MS, retryAfter: null },
  },
  {
    ...steady,
    name: 'outage, wait an hour',
    assumes: 'as steady; for 12 h on day 4 the answer is 503 with Retry-After: 3600',
    outage: { ...OUTAGE, retryAfter: '3600' },
    goal: 'recovery',
  },
  {
    ...steady,
    name: 'outage, end announced',
    assumes:
      'as steady; for 12 h on day 4 the answer is 503 with the date of the end as Retry-After',
    outage: { ...OUTAGE, retryAfter: new Date(WEEK_START + OUTAGE.to).toUTCString() },
    goal: 'recovery',
  },
];
