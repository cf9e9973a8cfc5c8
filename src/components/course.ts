import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { startsOn } from '../core/dates/day-or-month.ts';
import { daysFrom } from '../core/dates/days.ts';
import type { State } from '../core/record/states.ts';

/** Stretch of time in one state, as shares of the strip (0 … 1). */
export interface Stretch {
  state: State;
  from: number;
  until: number;
}

export interface Strip {
  /** First day of the strip, `YYYY-MM-DD`. */
  begins: string;
  /** One line of stretches for each measure, sorted by beginning. */
  lines: { measure: string; stretches: Stretch[] }[];
  /** Position of the article; null when its day is unknown. */
  article: number | null;
}

/** Least share of the strip, which keeps a state of a few days visible among many years. */
const LEAST_SHARE = 0.025;

/**
 * Returns the course of a row's measures as numbers for a picture; null when nothing is on record.
 */
export function stripOf({ course }: ThenAndNow, published: string | null, today: string): Strip | null {
  const [first] = course;
  if (!first) return null;
  const start = startsOn(first.event.date);
  const begins = published && published < start ? published : start;
  const span = Math.max(daysFrom(begins, today), 1);
  const shareOf = (date: string) => Math.min(Math.max(daysFrom(begins, startsOn(date)) / span, 0), 1);
  const ids = [...new Set(course.map(({ measure }) => measure.id))];
  return {
    begins,
    article: published ? shareOf(published) : null,
    lines: ids.map((id) => {
      const own = course.filter(({ measure }) => measure.id === id);
      const starts = spread(own.map(({ event }) => shareOf(event.date)));
      return {
        measure: own[0]?.measure.name ?? id,
        stretches: own.map(({ after }, index) => ({
          state: after,
          from: starts[index] ?? 0,
          until: starts[index + 1] ?? 1,
        })),
      };
    }),
  };
}

/**
 * Moves beginnings apart so that each stretch has the least share; the last ones give way to the
 * left at the end of the strip.
 */
function spread(starts: number[]): number[] {
  const forward: number[] = [];
  for (const start of starts) forward.push(Math.max(start, (forward.at(-1) ?? -1) + LEAST_SHARE));
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
