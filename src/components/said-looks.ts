import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { lastConfirmedLongBefore } from '../core/law/confirmed.ts';
import type { Status } from '../core/law/standing.ts';
import { lookOf } from './look-of.ts';
import type { Look } from './looks.tsx';
import { periodLookOn } from './periods.ts';

/**
 * Returns the looks (see `Look`) for the line "Then … → Now …". Returns two looks if the look has
 * changed since the article's day. Returns one look if the same event still decides the status.
 * Returns an empty list in these cases:
 * - The article has no date.
 * - Nothing is on record today.
 * - The look has not changed, but another event now decides the status.
 * - The same event still decides the status, but the rule was last confirmed long ago.
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
