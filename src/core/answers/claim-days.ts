import { endsOn } from '../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { isPlanned } from './told.ts';

/**
 * The article's day and today, `YYYY-MM-DD`. They determine the days for which a claim's rule is
 * looked up.
 */
export interface ClaimDays {
  /** Day on which the article was published; null when unknown. */
  published: string | null;
  today: string;
}

/**
 * Number of days. If the claim names a day that is more than this many days before the article,
 * the claim's rule is looked up for that day too.
 */
const CLEARLY_EARLIER = 31;
/** A rule that the article announces may begin up to this many days after the article. */
const MONTH_DAYS = 31;
/** Number of periods of `MONTH_DAYS` days within which a bill may follow the demand for it. */
const MONTHS_TO_BILL = 12;

/**
 * Returns the days for which to look up the claim's rule, best first: an earlier day that the
 * claim names, then the article's day or, if that is unknown, today.
 */
export function daysOfClaim({ on }: Claim, { published, today }: ClaimDays): string[] {
  const named = on === null ? null : endsOn(on);
  const until = published ?? today;
  const isEarlier = named !== null && daysFrom(named, until) > CLEARLY_EARLIER;
  return isEarlier ? [named, until] : [until];
}

/**
 * Returns the days by which a rule that the article announces may have begun, soonest first. For a
 * planned rule, these are twelve days, each a month after the one before. For any other rule, it
 * is one day, a month after the article. Leaves out days after today.
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
