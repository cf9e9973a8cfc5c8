import { endsOn } from '../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { isPlanned } from './told.ts';

/**
 * The article's day and today, `YYYY-MM-DD`. The search for a claim's rule looks at the law on
 * these days, and on days computed from them.
 */
export interface ClaimDays {
  /** Day on which the article was published; null when unknown. */
  published: string | null;
  today: string;
}

/**
 * A claim may name an earlier day: "banned in June 2020". If that day is more than this many days
 * before the article, the law on that day is searched, too.
 */
const CLEARLY_EARLIER = 31;
/**
 * Length of a month, in days. An article may announce a law that is made soon afterwards, so the
 * record is also searched for rules made within a month.
 */
const MONTH_DAYS = 31;
/**
 * An article about a plan may mean a bill that is introduced up to this many months later. The
 * record is searched in steps of one month.
 */
const MONTHS_TO_BILL = 12;

/**
 * Returns the days whose law is searched for a claim's rule, in the order of the search. The last
 * is the article's day, or today if the article's day is unknown.
 */
export function daysOfClaim({ on }: Claim, { published, today }: ClaimDays): string[] {
  const named = on === null ? null : endsOn(on);
  const until = published ?? today;
  // If the claim names a day much earlier than the article, as in "banned in June 2020", the law
  // on that day is searched first.
  const isEarlier = named !== null && daysFrom(named, until) > CLEARLY_EARLIER;
  return isEarlier ? [named, until] : [until];
}

/**
 * Returns days after the article's day, up to today, at intervals of a month. If the article
 * announces a rule, the law on these days is searched for the rule. Empty if the article's day is
 * unknown.
 */
export function daysSoonAfter({ told }: Claim, { published, today }: ClaimDays): string[] {
  if (published === null) return [];
  // The rule is searched for on days one month apart. For a plan, these days cover a year,
  // because a bill may follow up to a year after an article on the plan. For other claims, there
  // is only the day one month after the article.
  const months = Array.from(
    { length: isPlanned(told) ? MONTHS_TO_BILL : 1 },
    (_, index) => index + 1,
  );
  return months
    .map((month) => shiftDay(published, month * MONTH_DAYS))
    .filter((day) => day <= today);
}
