import { endsOn, yearsBetween } from './dates.ts';
import type { Measure, State } from './record.ts';

/**
 * How old is old: after so many years in which no source spoke of it, a rule is told as it was when last confirmed. A rule
 * that was yet to begin has begun, or been dropped, within a year; one that held goes on holding for longer.
 */
const YEARS = { pending: 1, other: 2 };

/**
 * When a source last said that what is on record of a measure holds, where that is long before the day: an authored
 * `confirmed`, or the beginning of its state if that is later. Null while it is recent, for what is over or was only
 * proposed, and for a measure without `confirmed` (a statute, which stands in the books until it is repealed).
 */
export function lastConfirmedLongBefore(
  { state, since, measure }: { state: State; since: string; measure: Measure },
  day: string,
): string | null {
  const { confirmed } = measure;
  if (!confirmed || state === 'ended' || state === 'proposed') return null;
  const last = endsOn(since) > endsOn(confirmed) ? since : confirmed;
  const years = state === 'pending' ? YEARS.pending : YEARS.other;
  return yearsBetween(endsOn(last), day) >= years ? last : null;
}

/**
 * The days on which a rule that was last confirmed on a date may come to be told as such. A 29 February may stand in a year
 * that has none: it sorts between its neighbours.
 */
export function growsOldOn(date: string): string[] {
  const last = endsOn(date);
  return Object.values(YEARS).map((years) => `${Number(last.slice(0, 4)) + years}${last.slice(4)}`);
}
