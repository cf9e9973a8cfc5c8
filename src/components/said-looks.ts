import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { lastConfirmedLongBefore } from '../core/law/confirmed.ts';
import type { Status } from '../core/law/standing.ts';
import { lookOf } from './look-of.ts';
import type { Look } from './looks.tsx';
import { periodLookOn } from './periods.ts';

/**
 * Returns the looks (see `Look`) in the line "Then … → Now …": both looks if they differ, a single
 * look if the rule has not changed. Empty when there is no such line: if the article has no date,
 * if nothing is on record, if the look is the same but today's state comes from a different event,
 * or if no source has confirmed the rule for a long time.
 */
export function saidLooks(
  { then, now }: ThenAndNow,
  published: string | null,
  today: string,
): Look[] {
  if (published === null || then === null || now.state === 'no-record') return [];
  if (lookOf(then) !== lookOf(now)) return [lookInChart(then, published), lookInChart(now, today)];
  if (then.state === 'no-record' || then.event.id !== now.event.id) return [];
  return lastConfirmedLongBefore(now, today) === null ? [lookInChart(now, today)] : [];
}

function lookInChart(status: Status, day: string): Look {
  return status.state === 'no-record' ? status.state : periodLookOn(status, day);
}
