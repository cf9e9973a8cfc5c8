import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { startsOn } from '../core/dates/day-or-month.ts';
import type { Status, Transition } from '../core/law/standing.ts';
import { isOver, type State } from '../core/record/states.ts';
import { type Course, coursesOf } from '../core/wording/course.ts';
import type { PeriodLook } from './period-look.ts';
import { periodsOf, timeScale } from './periods.ts';

/**
 * Time that a rule spent in one state, as a part of a timeline strip. `from` and `until` are
 * fractions of the strip's width (0 … 1).
 */
export interface Stretch {
  state: State;
  look: PeriodLook;
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
 * Returns the courses of the rules that a strip shows: those that governed on the article's day or
 * govern today, and others that are not over.
 */
export function shownCourses({ course, then, now }: ThenAndNow): Course[] {
  const governs = (status: Status | null, { measure }: Transition) =>
    status !== null && status.state !== 'no-record' && status.measure.id === measure.id;
  return coursesOf(course).filter(([first, ...others]) => {
    const last = others.at(-1) ?? first;
    return governs(then, last) || governs(now, last) || !isOver(last.after);
  });
}

/**
 * Returns the timeline of rules; null if there are none. `published` is the article's day, or null.
 */
export function stripOf(
  courses: readonly Course[],
  published: string | null,
  today: string,
): Strip | null {
  const [start] = courses.map(([{ event }]) => startsOn(event.date)).sort();
  if (start === undefined) return null;
  const begins = published && published < start ? published : start;
  const shareOf = timeScale(begins, today);
  return {
    begins,
    article: published ? shareOf(published) : null,
    lines: courses.map((course) => {
      const periods = periodsOf(course, today);
      const starts = spread(periods.map(({ begins }) => shareOf(begins)));
      return periods.map(({ state, look }, index) => ({
        state,
        look,
        from: starts[index] ?? 0,
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
function spread(starts: number[]): number[] {
  const forward: number[] = [];
  // A period that begins too close to the one before it is moved towards the end.
  for (const start of starts) forward.push(Math.max(start, (forward.at(-1) ?? -1) + LEAST_SHARE));
  // If the last periods would now end beyond the end of the line, the starts of these periods move
  // back.
  let limit = 1 - LEAST_SHARE;
  return forward
    .reverse()
    .map((start) => {
      const kept = Math.min(start, limit);
      limit = kept - LEAST_SHARE;
      return kept;
    })
    .reverse();
}
