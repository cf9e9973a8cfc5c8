import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { startsOn } from '../core/dates/day-or-month.ts';
import type { Transition } from '../core/law/standing.ts';
import type { Measure } from '../core/record/schema.ts';
import { isOver } from '../core/record/states.ts';
import { type Course, coursesOf } from '../core/wording/course.ts';
import { type Period, periodsOf, timeScale } from './periods.ts';

/**
 * Time that a rule spent in one state, as a part of a timeline strip. `from` and `until` are
 * fractions of the strip's width (0 … 1).
 */
export interface Stretch extends Pick<Period, 'state' | 'look'> {
  from: number;
  until: number;
}

/** Timeline of an answer's rules, for a chart. It ends today. */
export interface Strip {
  /** First day: the day of the first event, or of the article if that is earlier. `YYYY-MM-DD`. */
  begins: string;
  /** A line for each rule, with the periods of its states, oldest first. */
  lines: Stretch[][];
  /**
   * Position of the article's day, as a fraction of the strip's width; null when that day is
   * unknown.
   */
  article: number | null;
}

/**
 * Minimum width of a period in a timeline, as a fraction of the timeline's width. Without it, a
 * state that lasted a few days would be too narrow to see.
 */
const LEAST_SHARE = 0.025;

/**
 * Returns the courses of the rules that an answer's timeline shows. A rule's course is the list
 * of its changes of state. The timeline shows the article's own rule (`own`), rules that governed
 * on the article's day or govern today, and other rules that are not over.
 */
export function shownCourses({ course, then, now }: ThenAndNow, own: Measure | null): Course[] {
  const governing = [then, now].map((status) =>
    status?.state === 'no-record' ? null : status?.measure,
  );
  const kept = [own, ...governing].map((measure) => measure?.id);
  return coursesOf(course).filter((changes) => {
    const { measure, after } = changes.at(-1) as Transition;
    return kept.includes(measure.id) || !isOver(after);
  });
}

/**
 * Returns the timeline of rules; null if there are none. `published` is the article's day, or
 * null.
 */
export function stripOf(
  courses: readonly Course[],
  published: string | null,
  today: string,
): Strip | null {
  if (courses.length === 0) return null;
  const starts = courses.map(([{ event }]) => startsOn(event.date));
  const [begins = today] = starts.concat(published ?? []).sort();
  const shareOf = timeScale(begins, today);
  return {
    begins,
    article: published ? shareOf(published) : null,
    lines: courses.map((course) => {
      const periods = periodsOf(course, today);
      const starts = spread(periods.map(({ begins }) => shareOf(begins)));
      return periods.map((period, index) => ({
        ...period,
        from: starts[index] as number,
        until: starts[index + 1] ?? 1,
      }));
    }),
  };
}

/**
 * Returns one stretch for each look (see `Look`) in a timeline: the first that has this look. The
 * timeline's legend explains these looks.
 */
export function looksIn({ lines }: Strip): Stretch[] {
  const all = lines.flat();
  return all.filter(({ look }, index) => all.findIndex((one) => one.look === look) === index);
}

/**
 * Returns the labels for the two ends of a timeline: the years, such as `2020` and `2026`. If both
 * ends are in one year, returns their months (`2020-08`). If both are in one month, returns that
 * month once.
 */
export function axisOf(begins: string, today: string): string[] {
  const length = begins.slice(0, 4) === today.slice(0, 4) ? 'YYYY-MM'.length : 'YYYY'.length;
  return [...new Set([begins, today].map((date) => date.slice(0, length)))];
}

/** Moves the starts of the periods in a line so that each period has the minimum width. */
function spread(starts: readonly number[]): number[] {
  const spaced: number[] = [];
  // A period that begins too close to the one before it is moved towards the end.
  for (const start of starts) spaced.push(Math.max(start, (spaced.at(-1) ?? -1) + LEAST_SHARE));
  // Periods that would now end beyond the end of the line are moved back.
  return spaced.map((start, index) => Math.min(start, 1 - (spaced.length - index) * LEAST_SHARE));
}
