import { expect, it } from 'vitest';
import { compareText } from '../../../src/core/text/compare-text.ts';

it('sorts dates from the oldest, capital letters before small ones, and equal texts as they were', () => {
  const sorted = ['b', '2026-01-22', 'B', '2020-09-20', '2020-09'].sort(compareText);
  expect(sorted).toEqual(['2020-09', '2020-09-20', '2026-01-22', 'B', 'b']);
  expect(compareText('a', 'a')).toBe(0);
});
