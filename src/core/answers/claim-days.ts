import { endsOn } from '../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { isPlanned } from './told.ts';

/** Days on which the record is asked about a claim, `YYYY-MM-DD`. */
export interface ClaimDays {
  /** Day of the article; null when unknown. */
  published: string | null;
  today: string;
}

/**
 * A day that the claim names counts beside the article's day only if it is earlier by more than
 * this many days.
 */
const CLEARLY_EARLIER = 31;
/** A rule that the article announces may begin up to this many days after it. */
const MONTH_DAYS = 31;
/** Number of periods of `MONTH_DAYS` days within which a bill may follow a demand for it. */
const MONTHS_TO_BILL = 12;

/**
 * Returns the days on which to look for the claim's rule, most telling first: an earlier day that
 * the claim names, then the article's day, or today if the article's day is unknown.
 */
export function daysOfClaim({ on }: Claim, { published, today }: ClaimDays): string[] {
  const named = on === null ? null : endsOn(on);
  const until = published ?? today;
  const isEarlier = named !== null && daysFrom(named, until) > CLEARLY_EARLIER;
  return isEarlier ? [named, until] : [until];
}

/**
 * Returns the days by which a rule that the article announces may have begun, soonest first: one,
 * or twelve for a planned rule, and none after today.
 */
export function daysSoonAfter({ told }: Claim, { published, today }: ClaimDays): string[] {
  if (published === null) return [];
  const months = Array.from(
    { length: isPlanned(told) ? MONTHS_TO_BILL : 1 },
    (_, index) => index + 1,
  );
  return months
    .map((month) => shiftDay(published, month * MONTH_DAYS))
    .filter((day) => day <= today);
}
