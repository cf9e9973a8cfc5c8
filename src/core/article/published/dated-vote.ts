import type { WrittenDate } from '../../dates/written-date.ts';

/** A publication day according to one clue, such as `article:published_time`. */
export interface Vote {
  day: string;
  /** Trust in this clue, from 0 to a little more than 1. */
  weight: number;
  /**
   * Kind of clue. Clues of one kind often repeat each other. If several clues of one kind give
   * the same day, only the most trusted of them counts.
   */
  family: 'json-ld' | 'meta' | 'element' | 'text' | 'address';
  /** Name of the clue, for readers; becomes `Published.source`. */
  source: string;
  /**
   * Hour of the clue's time, if the time is known to be in UTC; otherwise null. If it is set,
   * `day` is the day in UTC.
   */
  utcHour: number | null;
  /**
   * Number of passages from the headline to the clue, negative for a clue above the headline; NaN
   * for a clue without a position in the text.
   */
  at: number;
}

/**
 * A vote (see `Vote`) before its `utcHour` is set. Other clues are needed to tell whether its
 * `time` is in UTC. `at` is absent if the clue has no position in the text.
 */
export type DatedVote = Omit<Vote, 'utcHour' | 'at'> & Pick<WrittenDate, 'time'> & { at?: number };

/**
 * Maximum length, in characters, of a text in which dates are looked for. Longer texts are cut, to
 * limit the work on a hostile page.
 */
export const MAX_STATEMENT = 300;

/**
 * Returns the votes for a date. A date that can be read in two ways (03/04) gives two votes of
 * half the weight.
 */
export function bothReadings(
  { day, otherDay, time }: WrittenDate,
  weight: number,
  family: Vote['family'],
  source: string,
): DatedVote[] {
  const reading = (read: string) => ({
    day: read,
    weight: otherDay ? weight * 0.5 : weight,
    family,
    source,
    time,
  });
  return otherDay ? [reading(day), reading(otherDay)] : [reading(day)];
}
