import { describe, expect, it } from 'vitest';
import { axisOf, shownCourses, stripOf } from '../../src/components/course.ts';
import { findingOf } from '../annotation-builder.ts';
import { life, recordOf } from '../record-builder.ts';

const record = recordOf(
  life(
    { id: 'a' },
    ['2020-01-01', 'pending', 'order'],
    ['2020-01-02', 'blocked', 'court-ruling'],
    ['2022-01-01', 'ended', 'lifting'],
  ),
  life({ id: 'b' }, ['2024-01-01', 'in-force', 'order']),
);
const row = findingOf(record, '2021-01-01').main;
const courses = shownCourses(row, null);
const strip = stripOf(courses, '2021-01-01', '2026-11-24');

describe('shownCourses', () => {
  const over = life(
    { id: 'later' },
    ['2024-01-01', 'in-force', 'order'],
    ['2026-01-01', 'ended', 'lifting'],
  );
  const namesOf = (shown: ReturnType<typeof shownCourses>) =>
    shown.map(([{ measure }]) => measure.id);

  it('has the rules of the article’s day and of today', () => {
    expect(namesOf(courses)).toEqual(['b', 'a']);
  });
  it('leaves out a rule that is over and governed on neither day', () => {
    const later = findingOf(recordOf(over), '2025-01-01').main.course;
    expect(namesOf(shownCourses({ ...row, course: [...row.course, ...later] }, null))).toEqual([
      'b',
      'a',
    ]);
  });
  it('keeps such a rule if the article is about it', () => {
    const later = findingOf(recordOf(over), '2025-01-01').main.course;
    const shown = shownCourses(
      { ...row, course: [...row.course, ...later] },
      later[0]?.measure ?? null,
    );
    expect(namesOf(shown)).toEqual(['b', 'a', 'later']);
  });
  it('keeps only the rule of today and the article’s own without a day of publication', () => {
    const shown = shownCourses({ ...row, then: null }, null);
    expect(namesOf(shown)).toEqual(['b']);
  });
  it('keeps such a rule while it is not over', () => {
    const [adopted] = findingOf(recordOf(over), '2025-01-01').main.course;
    if (!adopted) throw new Error('The rule has no course.');
    expect(namesOf(shownCourses({ ...row, course: [...row.course, adopted] }, null))).toEqual([
      'b',
      'a',
      'later',
    ]);
  });
});

describe('stripOf', () => {
  it('runs from the first event to today, a line for each measure, the one of today first', () => {
    expect(strip?.begins).toBe('2020-01-01');
    expect(strip?.lines.map((stretches) => stretches.map(({ state }) => state))).toEqual([
      ['in-force'],
      ['pending', 'blocked', 'ended'],
    ]);
    expect(strip?.lines[1]?.at(-1)?.until).toBe(1);
  });
  it('draws what is no ban apart from bans: an age limit, advice, and a bar on contracts', () => {
    const looks = (['minors', 'public', 'procurement'] as const).map((scope, index) => {
      const rule = life({ id: scope, scope, binding: index !== 1 }, [
        '2024-01-01',
        'in-force',
        'order',
      ]);
      const courses = shownCourses(findingOf(recordOf(rule), '2025-01-01').main, null);
      return stripOf(courses, null, '2026-11-24')?.lines[0]?.[0]?.look;
    });
    expect(looks).toEqual(['age-limit', 'advice', 'listed']);
  });
  it('draws the years apart in which no source has confirmed the rule', () => {
    const rule = life({ id: 'old', confirmed: '2022-01-01' }, ['2020-01-01', 'in-force', 'order']);
    const drawn = (today: string) =>
      stripOf(shownCourses(findingOf(recordOf(rule), '2020-06-01').main, null), null, today)
        ?.lines[0] ?? [];
    expect(drawn('2023-12-31').map(({ look }) => look)).toEqual(['in-force']);
    const [known, unknown] = drawn('2024-01-01');
    expect([known?.look, unknown?.look]).toEqual(['in-force', 'unconfirmed']);
    expect(known?.until).toBeCloseTo(0.5, 2);
    expect(unknown?.from).toBe(known?.until);
  });
  it('keeps a state of one day wide enough to be seen, in order and without overlap', () => {
    const stretches = strip?.lines[1] ?? [];
    expect(stretches).toHaveLength(3);
    for (const { from, until } of stretches) expect(until - from).toBeGreaterThanOrEqual(0.024);
    expect(stretches[1]?.from).toBe(stretches[0]?.until);
  });
  it('marks the article’s day by its share of the time', () => {
    expect(strip?.article).toBeCloseTo(366 / 2519, 2);
    expect(stripOf(courses, null, '2026-11-24')?.article).toBeNull();
  });
  it('begins with the article when that is older than every event', () => {
    const early = stripOf(courses, '2019-01-01', '2026-11-24');
    expect(early?.begins).toBe('2019-01-01');
    expect(early?.article).toBe(0);
  });
  it('fits when everything happened today', () => {
    const today = stripOf(courses, '2020-01-01', '2020-01-01');
    expect(today?.lines).toHaveLength(2);
    for (const stretches of today?.lines ?? [])
      for (const { from, until } of stretches)
        expect(from >= 0 && until <= 1 && from < until).toBe(true);
  });
  it('ends in two years or, within one year, in months', () => {
    expect(axisOf('2020-01-01', '2026-11-24')).toEqual(['2020', '2026']);
    expect(axisOf('2026-01-30', '2026-11-24')).toEqual(['2026-01', '2026-11']);
    expect(axisOf('2026-11-02', '2026-11-24')).toEqual(['2026-11']);
  });
  it('is nothing without a record', () => {
    expect(
      stripOf(shownCourses(findingOf(recordOf(), null).main, null), null, '2026-11-24'),
    ).toBeNull();
  });
});
