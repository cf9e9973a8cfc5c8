import { describe, expect, it } from 'vitest';
import { changesAround } from '../../../../src/pages/record/day/changes-around.ts';

describe('changesAround', () => {
  const changes = ['2020-08-06', '2020-09-20', '2021-06-09'].map((day) => ({ day, places: 1 }));
  it.each([
    ['before all', '2020-01-01', undefined, '2020-08-06'],
    ['on the first', '2020-08-06', undefined, '2020-09-20'],
    ['between two', '2020-09-01', '2020-08-06', '2020-09-20'],
    ['on one between others', '2020-09-20', '2020-08-06', '2021-06-09'],
    ['on the last', '2021-06-09', '2020-09-20', undefined],
    ['after all', '2026-11-24', '2021-06-09', undefined],
  ])('finds the changes around a day %s', (_, day, earlier, later) => {
    const around = changesAround(changes, day);
    expect([around.earlier?.day, around.later?.day]).toEqual([earlier, later]);
  });
  it('finds none where nothing ever changed', () => {
    expect(changesAround([], '2021-01-01')).toEqual({ earlier: undefined, later: undefined });
  });
});
