import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { lastConfirmedLongBefore } from '../core/law/confirmed.ts';
import type { Status } from '../core/law/standing.ts';
import { lookOf } from './look-of.ts';

/**
 * Returns the states in the line "Then … → Now …": both states if they differ, a single state if
 * the rule has not changed. Empty when there is no such line: if the article has no date, if
 * nothing is on record, if a different rule has this state today, or if no source has confirmed
 * the rule for a long time.
 */
export function saidStates(
  { then, now }: ThenAndNow,
  published: string | null,
  today: string,
): Status['state'][] {
  if (published === null || then === null || now.state === 'no-record') return [];
  if (lookOf(then) !== lookOf(now)) return [then.state, now.state];
  if (then.state === 'no-record' || then.event.id !== now.event.id) return [];
  return lastConfirmedLongBefore(now, today) === null ? [now.state] : [];
}
