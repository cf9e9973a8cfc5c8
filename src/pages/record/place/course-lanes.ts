import { type Period, periodsOf, timeScale } from '../../../components/periods.ts';
import { startsOn } from '../../../core/dates/day-or-month.ts';
import { transitionsOf } from '../../../core/law/course.ts';
import type { LegalRecord, Measure } from '../../../core/record/schema.ts';

/**
 * A period in which a measure had one state. `from` and `until` are positions in the picture, as
 * fractions of its width (0 to 1).
 */
export interface Stretch extends Period {
  from: number;
  until: number;
}

/** Content of the chart of a place, with the position of each part. */
export interface Lanes {
  /** First day shown, `YYYY-MM-DD`. */
  begins: string;
  lanes: { measure: Measure; stretches: Stretch[] }[];
  /**
   * The years that get a label, each with the position where the year begins. They are so far
   * apart that the labels do not overlap.
   */
  years: { year: number; at: number }[];
}

const MOST_YEARS = 7;

/**
 * Returns the content of an app's chart, from 1 January of the first event's year to the day
 * `ends`. Null if no measure had a state by then.
 */
export function courseLanes(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  ends: string,
): Lanes | null {
  const courses = measures
    .map((measure) => ({ measure, course: transitionsOf(record, measure, app, ends) }))
    .filter(({ course }) => course.length > 0);
  const first = courses.map(({ course }) => startsOn(course[0]?.event.date ?? ends)).sort()[0];
  if (!first) return null;
  // A year's label stands at 1 January. The chart therefore begins on 1 January of its first year.
  const begins = `${first.slice(0, 4)}-01-01`;
  const at = timeScale(begins, ends);
  return {
    begins,
    years: yearsBetween(begins, ends).map((year) => ({ year, at: at(`${year}-01-01`) })),
    lanes: courses.map(({ measure, course }) => ({
      measure,
      stretches: periodsOf(course, ends).map((period, index, periods) => ({
        ...period,
        from: at(period.begins),
        until: at(periods[index + 1]?.begins ?? ends),
      })),
    })),
  };
}

function yearsBetween(begins: string, ends: string): number[] {
  const [first, last] = [Number(begins.slice(0, 4)), Number(ends.slice(0, 4))];
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  const years: number[] = [];
  for (let year = first; year <= last; year += step) years.push(year);
  return years;
}
