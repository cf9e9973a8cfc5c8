import { describe, expect, it } from 'vitest';
import { localDay } from '../../../src/core/dates/local-day.ts';

describe('localDay', () => {
  it.each([
    ['the first minute of a day', new Date(2026, 0, 5, 0, 0), '2026-01-05'],
    ['the last minute of a day', new Date(2026, 11, 31, 23, 59), '2026-12-31'],
  ])('is the day of this device’s calendar in %s', (_, moment, day) => {
    expect(localDay(moment.getTime())).toBe(day);
  });
});
