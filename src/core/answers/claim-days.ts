import { endsOn } from '../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { isPlanned } from './told.ts';

/**
 * The article's day and today, `YYYY-MM-DD`. A claim's rule is looked up on these days and on days
 * computed from them.
 */
export interface ClaimDays {
  /** Day on which the article was published; null when unknown. */
  published: string | null;
  today: string;
}

/**
 * If a claim names a day more than this many days before the article, its rule is also looked up on
 * that day.
 */
const CLEARLY_EARLIER = 31;
/**
 * Maximum number of days from an article to the beginning of a rule that the article announces.
 */
const MONTH_DAYS = 31;
/**
 * Maximum number of months from an article about a plan to the bill that follows the plan. A month
 * has `MONTH_DAYS` days here.
 */
const MONTHS_TO_BILL = 12;

/**
 * Returns one or two days on which to look up a claim's rule. The last is the article's day, or
 * today if that is unknown. If the claim names a day more than `CLEARLY_EARLIER` days earlier, this
 * day comes first.
 */
export function daysOfClaim({ on }: Claim, { published, today }: ClaimDays): string[] {
  const named = on === null ? null : endsOn(on);
  const until = published ?? today;
  const isEarlier = named !== null && daysFrom(named, until) > CLEARLY_EARLIER;
  return isEarlier ? [named, until] : [until];
}

/**
 * A rule may begin only after the article that announces it. Returns the days, in order, on which
 * to look for such a rule. The first is a month after the article. If the article tells of a plan,
 * further days follow month by month, up to a year after the article. Leaves out days after today.
 * Empty if the article's day is unknown.
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
