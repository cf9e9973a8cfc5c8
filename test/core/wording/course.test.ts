import { describe, expect, it } from 'vitest';
import { coursesOf, courseWords } from '../../../src/core/wording/course.ts';
import { findingOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

type Life = Parameters<typeof recordOf>[number];

const courseOf = (one: Life) =>
  courseWords(ENGLISH, coursesOf(findingOf(recordOf(one), '2026-06-02').main.course));

describe('courseWords', () => {
  it('does not say that a bill that died had been in force', () => {
    const bill = life(
      { instrument: 'statute' },
      ['2026-01-10', 'proposed', 'filing'],
      ['2026-06-01', 'ended', 'lifting'],
    );
    expect(courseOf(bill)).toBe(
      '2026 bill: proposed 10 Jan 2026; dropped 1 June 2026, never adopted.',
    );
  });
  it('does not call advice a rule in force', () => {
    const advice = life({ binding: false }, ['2026-01-10', 'in-force', 'announcement']);
    expect(courseOf(advice)).toBe('2026 advice: advice since 10 Jan 2026.');
  });
});
