import { endsOn, yearsBetween } from '../dates/day-or-month.ts';
import type { Measure } from '../record/schema.ts';
import type { State } from '../record/states.ts';

/**
 * How old is old: after so many years in which no source spoke of it, a rule is told as it was when last confirmed. A rule
 * that was yet to begin has begun, or been dropped, within a year; one that held goes on holding for longer.
 */
const YEARS = { pending: 1, other: 2 };

type Held = { state: State; since: string; measure: Measure };

/**
 * When a source last said that what is on record of a measure holds: an authored `confirmed`, or the beginning of its state if
 * that is later. Null for what is over, and for a measure without `confirmed` (a statute, which stands in the books until it
 * is repealed).
 */
export function lastConfirmed({ state, since, measure: { confirmed } }: Held): string | null {
  if (!confirmed || state === 'ended') return null;
  return endsOn(since) > endsOn(confirmed) ? since : confirmed;
}

/** The same where that is long before the day; null while it is recent, and for what was only proposed. */
export function lastConfirmedLongBefore(held: Held, day: string): string | null {
  if (held.state === 'proposed') return null;
  const last = lastConfirmed(held);
  const years = held.state === 'pending' ? YEARS.pending : YEARS.other;
  return last && yearsBetween(endsOn(last), day) >= years ? last : null;
}
