import { describe, expect, it } from 'vitest';
import { patternsToRegister } from '../../../src/background/choices/sites.ts';
import { localDay } from '../../../src/core/dates/local-day.ts';

describe('patternsToRegister', () => {
  const packaged = ['https://*.news.example/*', 'https://*.paper.example/*'];
  it.each([
    ["the package's own sites are the manifest's business", packaged, []],
    [
      'a site that the reader added',
      [...packaged, 'https://blog.example/*'],
      ['https://blog.example/*'],
    ],
    ['every site', ['https://*/*', 'http://*/*'], ['http://*/*', 'https://*/*']],
    ['nothing is granted', [], []],
  ])('%s', (_, granted, expected) => {
    expect(patternsToRegister(granted, packaged)).toEqual(expected);
  });
});

describe('localDay', () => {
  it("is the day of the device's own calendar, also around midnight", () => {
    expect(localDay(new Date(2026, 0, 31, 23, 59, 59).getTime())).toBe('2026-01-31');
    expect(localDay(new Date(2026, 1, 1, 0, 0, 0).getTime())).toBe('2026-02-01');
  });
});
