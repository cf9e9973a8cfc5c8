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
 * A claim may name an earlier day: "banned in June 2020". If it is more than this many days before
 * the article, the claim's rule is looked up on that day, too.
 */
const CLEARLY_EARLIER = 31;
/**
 * A month, in days. An article may announce a law that is made soon after. The law is then looked
 * up this many days after the article.
 */
const MONTH_DAYS = 31;
/**
 * For this many months after an article about a plan, the plan's bill is looked up, once a month.
 * Articles often report a plan before there is a bill.
 */
const MONTHS_TO_BILL = 12;

/**
 * Returns the days on which to look up a claim's rule, in order. The last is the article's day, or
 * today if that is unknown.
 */
export function daysOfClaim({ on }: Claim, { published, today }: ClaimDays): string[] {
  const named = on === null ? null : endsOn(on);
  const until = published ?? today;
  // "Banned in June 2020": the much earlier day comes first.
  const isEarlier = named !== null && daysFrom(named, until) > CLEARLY_EARLIER;
  return isEarlier ? [named, until] : [until];
}

/**
 * Returns the days after an article on which to look for a rule that it announces. Empty if the
 * article's day is unknown.
 */
export function daysSoonAfter({ told }: Claim, { published, today }: ClaimDays): string[] {
  if (published === null) return [];
  // A plan may take up to a year to become law.
  const months = Array.from(
    { length: isPlanned(told) ? MONTHS_TO_BILL : 1 },
    (_, index) => index + 1,
  );
  return months
    .map((month) => shiftDay(published, month * MONTH_DAYS))
    .filter((day) => day <= today);
}
