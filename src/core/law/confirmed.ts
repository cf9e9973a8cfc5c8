import { endsOn, yearsBetween } from '../dates/day-or-month.ts';
import { isAwaited, isOver, isProposal } from '../record/states.ts';
import type { Standing } from './standing.ts';

/**
 * If the last confirmation of a rule is at least this many years old, readers are shown the date
 * of that confirmation. `awaited` applies to a rule that has not begun; such a rule usually begins
 * or is dropped within a year. `other` applies to all other rules, which last longer.
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
 * Returns the date on which a source last confirmed a rule, if that was long before `day` (see
 * `YEARS`); otherwise null. Also null for a proposal, and whenever `lastConfirmed` returns null.
 */
export function lastConfirmedLongBefore(held: Held, day: string): string | null {
  if (isProposal(held.state)) return null;
  const last = lastConfirmed(held);
  const years = isAwaited(held.state) ? YEARS.awaited : YEARS.other;
  return last && yearsBetween(endsOn(last), day) >= years ? last : null;
}
