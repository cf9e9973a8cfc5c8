import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { lastConfirmedLongBefore } from '../core/law/confirmed.ts';
import type { Status } from '../core/law/standing.ts';
import { lookOf } from './look-of.ts';
import type { Look } from './looks.tsx';
import { periodLookOn } from './periods.ts';

/**
 * Returns the looks (see `Look`) in the line "Then: blocked by a court → Now: ended". Two if the
 * look has changed; otherwise one or none.
 */
export function saidLooks(
  { then, now }: ThenAndNow,
  published: string | null,
  today: string,
): Look[] {
  if (published === null || then === null || now.state === 'no-record') return [];
  if (lookOf(then) !== lookOf(now)) return [lookInChart(then, published), lookInChart(now, today)];
  // The look has stayed the same. If the two statuses come from different events, returns no look.
  if (then.state === 'no-record' || then.event.id !== now.event.id) return [];
  // Both statuses come from one event. Today's look is returned, unless the status was last
  // confirmed long ago.
  return lastConfirmedLongBefore(now, today) === null ? [lookInChart(now, today)] : [];
}

function lookInChart(status: Status, day: string): Look {
  return status.state === 'no-record' ? status.state : periodLookOn(status, day);
}
