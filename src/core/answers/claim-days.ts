import { endsOn } from '../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { isPlanned } from './told.ts';

/** Days on which a claim is held against the record, `YYYY-MM-DD`. */
export interface ClaimDays {
  /** Day of the article; null when unknown. */
  published: string | null;
  today: string;
}

/** Number of days by which a day that a claim names must precede the article to count by itself. */
const CLEARLY_EARLIER = 31;
/** Number of days after the article within which a rule that it announces may begin. */
const MONTH = 31;
/** Number of such months after a demand within which the bill that it leads to may come. */
const MONTHS = 12;

/**
 * Returns the days on which the claim's rule may have governed, most telling first: an earlier day
 * that the claim names, and the article's day, or today if that is unknown.
 */
export function daysOfClaim({ on }: Claim, { published, today }: ClaimDays): string[] {
  const named = on === null ? null : endsOn(on);
  const until = published ?? today;
  const isEarlier = named !== null && daysFrom(named, until) > CLEARLY_EARLIER;
  return isEarlier ? [named, until] : [until];
}

/** Returns the days by which a rule that the article announces may have begun, soonest first. */
export function daysSoonAfter({ told }: Claim, { published, today }: ClaimDays): string[] {
  if (published === null) return [];
  const months = Array.from({ length: isPlanned(told) ? MONTHS : 1 }, (_, index) => index + 1);
  return months.map((month) => shiftDay(published, month * MONTH)).filter((day) => day <= today);
}
