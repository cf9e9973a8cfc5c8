import { endsOn, yearsBetween } from '../dates/day-or-month.ts';
import { isAwaited, isOver, isProposal } from '../record/states.ts';
import type { Standing } from './standing.ts';

/**
 * Number of years without confirmation after which the date of a rule's last confirmation is
 * shown. A rule that has not begun usually begins or is dropped within a year; a rule in force
 * lasts longer.
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
 * Works like `lastConfirmed`, but returns the date only if it lies at least as many years before
 * `day` as `YEARS` says. Null for a proposal.
 */
export function lastConfirmedLongBefore(held: Held, day: string): string | null {
  if (isProposal(held.state)) return null;
  const last = lastConfirmed(held);
  const years = isAwaited(held.state) ? YEARS.awaited : YEARS.other;
  return last && yearsBetween(endsOn(last), day) >= years ? last : null;
}
