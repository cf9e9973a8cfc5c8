import { endsOn, yearsBetween } from '../dates/day-or-month.ts';
import { isAwaited, isOver, isProposal } from '../record/states.ts';
import type { Standing } from './standing.ts';

/**
 * Readers are shown the date of a rule's last confirmation if it is at least this many years old.
 * A rule that has not begun (`awaited`) usually begins or is dropped within a year.
 */
const YEARS = { awaited: 1, other: 2 };

type Held = Pick<Standing, 'state' | 'since' | 'measure'>;

/**
 * Returns the date on which a source last confirmed a measure: the later of `confirmed` and the
 * beginning of its state. Null for an ended measure, and for one without `confirmed`: a statute,
 * which stays in the books until it is repealed.
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
