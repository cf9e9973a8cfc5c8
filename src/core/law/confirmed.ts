import { endsOn, yearsBetween } from '../dates/day-or-month.ts';
import { isAwaited, isOver, isProposal } from '../record/states.ts';
import type { Standing } from './standing.ts';

/**
 * Minimum age, in years, of a rule's last confirmation for its date to be shown to readers. A rule
 * that has not begun (`awaited`) usually begins or is dropped within a year.
 */
const YEARS = { awaited: 1, other: 2 };

type Held = Pick<Standing, 'state' | 'since' | 'measure'>;

/**
 * Returns the date on which a source last confirmed a measure: the later of `confirmed` and the
 * beginning of its state. Null for an ended measure, and for one without `confirmed`, such as a
 * statute, which stays in the books until it is repealed.
 */
export function lastConfirmed({ state, since, measure: { confirmed } }: Held): string | null {
  if (!confirmed || isOver(state)) return null;
  return endsOn(since) > endsOn(confirmed) ? since : confirmed;
}

/**
 * Returns the date on which a source last confirmed a rule if that was long before `day` (see
 * `YEARS`), and otherwise null. Null for a proposal and when `lastConfirmed` returns null.
 */
export function lastConfirmedLongBefore(held: Held, day: string): string | null {
  if (isProposal(held.state)) return null;
  const last = lastConfirmed(held);
  const years = isAwaited(held.state) ? YEARS.awaited : YEARS.other;
  return last && yearsBetween(endsOn(last), day) >= years ? last : null;
}
