import { endsOn, yearsBetween } from '../dates/day-or-month.ts';
import { isAwaited, isOver, isProposal } from '../record/states.ts';
import type { Standing } from './standing.ts';

/**
 * If a rule was last confirmed at least this many years ago, answers show the date of the
 * confirmation. The number is lower for a rule that is `awaited`, because most awaited rules begin
 * or are dropped within a year.
 */
const YEARS = { awaited: 1, other: 2 };

type Held = Pick<Standing, 'state' | 'since' | 'measure' | 'overdue'>;

/**
 * Returns the date on which a measure was last confirmed. Null for a measure that has ended, or
 * that has no date `confirmed`, such as a statute.
 */
export function lastConfirmed({ state, since, measure: { confirmed } }: Held): string | null {
  if (!confirmed || isOver(state)) return null;
  // The measure was also confirmed when its current state began, so the later date counts.
  return endsOn(since) > endsOn(confirmed) ? since : confirmed;
}

/**
 * Returns the date of a rule's last confirmation if that date is long before `day` (see `YEARS`),
 * and otherwise null. Always null for a proposal.
 *
 * If a rule is `awaited` and its scheduled day has come, it may be in force. Without a later
 * source, it then counts as last confirmed long ago, whatever the date.
 */
export function lastConfirmedLongBefore(held: Held, day: string): string | null {
  if (isProposal(held.state)) return null;
  const last = lastConfirmed(held);
  if (held.overdue && isAwaited(held.state)) return last ?? held.since;
  const years = isAwaited(held.state) ? YEARS.awaited : YEARS.other;
  return last && yearsBetween(endsOn(last), day) >= years ? last : null;
}
