/** One hour, in ms. */
export const HOUR = 3_600_000;
/** One day, in ms. */
export const DAY = 24 * HOUR;
/** One week, in ms. */
export const WEEK = 7 * DAY;
/**
 * Start of the simulated week, in ms since 1970. Any date would do, because it appears only in the
 * dates of the server's answers.
 */
export const WEEK_START = Date.parse('2026-10-05T00:00:00Z');

/** A random number generator. Its numbers are from 0 up to but not including 1. */
export type Random = () => number;

/**
 * Period in which the server does not answer checks as usual, and what it answers then. Times are
 * in ms from the start of the week.
 */
export interface Outage {
  from: number;
  to: number;
  /**
   * Value of the header `Retry-After`; null if the server sends no such header, or no answer at
   * all.
   */
  retryAfter: string | null;
}

/**
 * Hours of a day in which a browser is open: the time of day at which it is opened, and how long
 * it stays open, both in ms.
 */
export interface Habit {
  opens: number;
  openFor: number;
}

/** Assumptions about clients and server under which a week is simulated. */
export interface Scenario {
  name: string;
  /** Assumptions of the scenario, in one sentence. */
  assumes: string;
  /**
   * Returns the time at which a client's browser runs the extension for the first time, in ms from
   * the start of the week.
   */
  firstStart(random: Random): number;
  /**
   * Returns the hours in which a client's browser is open. The function is null in a scenario in
   * which browsers are never closed.
   */
  habit: ((random: Random) => Habit) | null;
  outage: Outage | null;
  /** Goal that the scenario tests; absent in a scenario that only shows what may happen. */
  goal?: 'level' | 'recovery';
}

/** Outage that begins at midnight after the third day and lasts twelve hours. */
const OUTAGE = { from: 3 * DAY, to: 3 * DAY + 12 * HOUR };

/**
 * Returns a random time of day in ms. The probability follows a sine curve over the day, and is
 * three times as high at its peak as at its lowest point.
 */
function overTheDay(random: Random): number {
  for (;;) {
    const at = random();
    if (random() < (2 + Math.sin(2 * Math.PI * at)) / 3) return at * DAY;
  }
}

/**
 * Returns random office hours of a person in one of three parts of the world. The person opens the
 * browser at about nine o'clock local time and closes it nine hours later.
 */
function officeHours(random: Random): Habit {
  const place = random();
  const nine = place < 0.4 ? 14 : place < 0.75 ? 8 : 1;
  const late = (random() + random() + random() + random() - 2) * 2;
  return { opens: ((((nine + late) * HOUR) % DAY) + DAY) % DAY, openFor: 9 * HOUR };
}

const steady = { firstStart: overTheDay, habit: null, outage: null };

/** The scenarios of the report, in its order. */
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
    outage: { from: 3 * DAY, to: 5 * DAY, retryAfter: null },
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
