import type { WrittenDate } from '../../dates/written-date.ts';

/** A publication day that one clue gives. */
export interface Vote {
  day: string;
  /** Trust in this kind of clue, 0 … 1. */
  weight: number;
  /**
   * Kind of clue. Clues of one family repeat each other, so each family counts only once for a
   * day.
   */
  family: 'json-ld' | 'meta' | 'element' | 'text' | 'address';
  /** Source of the vote, in words for a reader; becomes `Published.source`. */
  source: string;
  /**
   * Hour in UTC if the clue gives a time in UTC, else null. With a time in UTC, the day in the
   * publisher's own time zone may be the day before or after `day`.
   */
  utcHour: number | null;
  /**
   * Number of passages between the headline and the clue; NaN for a clue without a position in the
   * text.
   */
  at: number;
}

/** A vote by itself, before it is compared with other clues. */
export type DatedVote = Omit<Vote, 'utcHour' | 'at'> & Pick<WrittenDate, 'time'> & { at?: number };

/**
 * Largest number of characters read of one clue, so that the work on a hostile page stays bounded.
 */
export const MAX_STATEMENT = 300;

/**
 * Returns the votes for a date. A date that can be read in two ways (03/04) gives one vote for
 * each reading, with half the weight. Any other date gives one vote.
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
