import { describe, expect, it } from 'vitest';
import { endsOn, settledBy, startsBy } from '../../../src/core/dates/day-or-month.ts';
import { shiftDay } from '../../../src/core/dates/days.ts';

/** Every day from 1 November 2019 on, for about 16 months that include a 29 February. */
const DAYS = Array.from({ length: 490 }, (_, index) => shiftDay('2019-11-01', index));
const MONTHS = [...new Set(DAYS.map((day) => day.slice(0, 7)))];

describe('settledBy', () => {
  it('counts a month from its last day on, and a day from itself on', () => {
    for (const date of [...MONTHS, ...DAYS])
      expect(DAYS.filter((day) => settledBy(date, day))).toEqual(
        DAYS.filter((day) => endsOn(date) <= day),
      );
    expect(settledBy('2020-02', '2020-02-28')).toBe(false);
    expect(settledBy('2020-02', '2020-02-29')).toBe(true);
  });
});

describe('startsBy', () => {
  it('counts a month from its first day on', () => {
    expect(startsBy('2020-02', '2020-01-31')).toBe(false);
    expect(startsBy('2020-02', '2020-02-01')).toBe(true);
  });
});
