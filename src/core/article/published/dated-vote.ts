import type { WrittenDate } from '../../dates/written-date.ts';

/** A clue's statement of the publication day. */
export interface Vote {
  day: string;
  /** Trust in this kind of clue, 0 … 1. */
  weight: number;
  /** Clues of one family repeat each other, so a day counts each family once. */
  family: 'json-ld' | 'meta' | 'element' | 'text' | 'address';
  /** Source in words for a reader; becomes `Published.source`. */
  source: string;
  /**
   * Hour of the day when stated in UTC, in which case the publisher's own day may be the one before
   * or after; else null.
   */
  utcHour: number | null;
  /** Passages between the headline and the clue; NaN for a clue without a place in the text. */
  at: number;
}

/** A vote before the other clues are considered. */
export type DatedVote = Omit<Vote, 'utcHour' | 'at'> & Pick<WrittenDate, 'time'> & { at?: number };

/** Most characters of a statement that are read, so that work on a hostile page stays bounded. */
export const MAX_STATEMENT = 300;

/**
 * Returns one vote for a date. For a date that can be read in two ways (03/04), returns a vote with
 * half the weight for each reading.
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
