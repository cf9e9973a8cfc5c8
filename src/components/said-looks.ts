import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { lastConfirmedLongBefore } from '../core/law/confirmed.ts';
import type { Status } from '../core/law/standing.ts';
import { lookOf } from './look-of.ts';
import type { Look } from './looks.tsx';
import { periodLookOn } from './periods.ts';

/**
 * Returns the looks (see `Look`) for the line "Then … → Now …". The first case that applies
 * decides:
 * - No look, if the article has no date or nothing is on record today.
 * - Both looks, if the look has changed since the article's day.
 * - No look, if another event now decides the status, or if the rule was last confirmed long ago.
 * - Otherwise, today's look.
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
