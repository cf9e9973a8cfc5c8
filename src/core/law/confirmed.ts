import { endsOn, yearsBetween } from '../dates/day-or-month.ts';
import { isAwaited, isOver, isProposal } from '../record/states.ts';
import type { Standing } from './standing.ts';

/**
 * If no source has confirmed a rule for this many years, the date of its last confirmation is
 * shown. `awaited`: a rule that has not begun, which usually begins or is dropped within a year.
 * `other`: any other rule, which lasts longer.
 */
const YEARS = { awaited: 1, other: 2 };

type Held = Pick<Standing, 'state' | 'since' | 'measure'>;

/**
 * Returns the date on which a source last confirmed a measure. This is the date in `confirmed` or
 * the date on which the measure's state began, whichever is later. Null for a measure that has
 * ended, and for a measure without `confirmed` (a statute, which stays in the books until it is
 * repealed).
 */
export function lastConfirmed({ state, since, measure: { confirmed } }: Held): string | null {
  if (!confirmed || isOver(state)) return null;
  return endsOn(since) > endsOn(confirmed) ? since : confirmed;
}

/**
 * Works like `lastConfirmed`, but also returns null for a proposal, and for a date that is fewer
 * years before `day` than `YEARS` says.
 */
export function lastConfirmedLongBefore(held: Held, day: string): string | null {
  if (isProposal(held.state)) return null;
  const last = lastConfirmed(held);
  const years = isAwaited(held.state) ? YEARS.awaited : YEARS.other;
  return last && yearsBetween(endsOn(last), day) >= years ? last : null;
}
