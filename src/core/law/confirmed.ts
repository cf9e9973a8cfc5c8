import { endsOn, yearsBetween } from '../dates/day-or-month.ts';
import { isAwaited, isOver, isProposal } from '../record/states.ts';
import type { Standing } from './standing.ts';

/**
 * Years without a source that speaks of a rule, after which it is told as it was when last confirmed. A
 * rule that was yet to begin has begun, or been dropped, within a year; one that held goes on for longer.
 */
const YEARS = { awaited: 1, other: 2 };

type Held = Pick<Standing, 'state' | 'since' | 'measure'>;

/**
 * When a source last said that a measure is as on record: an authored `confirmed`, or the beginning of
 * its state if that is later. Null for what is over, and for a measure without `confirmed` (a statute,
 * which stands in the books until it is repealed).
 */
export function lastConfirmed({ state, since, measure: { confirmed } }: Held): string | null {
  if (!confirmed || isOver(state)) return null;
  return endsOn(since) > endsOn(confirmed) ? since : confirmed;
}

/**
 * Like `lastConfirmed`, but null unless that is long before the day, and null for what was only proposed.
 */
export function lastConfirmedLongBefore(held: Held, day: string): string | null {
  if (isProposal(held.state)) return null;
  const last = lastConfirmed(held);
  const years = isAwaited(held.state) ? YEARS.awaited : YEARS.other;
  return last && yearsBetween(endsOn(last), day) >= years ? last : null;
}
