import type { Finding } from '../core/answers/findings.ts';
import { lastConfirmedLongBefore } from '../core/law/confirmed.ts';
import type { Status } from '../core/law/standing.ts';
import { SCOPES } from '../core/record/scopes.ts';
import { STATES } from '../core/record/states.ts';
import { lookOf } from './look-of.ts';
import type { Look } from './looks.tsx';

/**
 * Returns the look of a status on a day. Like `lookOf`, but replaces `in-force` in two cases: by
 * `unconfirmed` if the rule was last confirmed long before the day, or else by `age-limit` if the
 * rule only sets an age limit.
 */
export function lookOn(status: Status, day: string): Look {
  const look = lookOf(status);
  if (look !== status.state || status.state === 'no-record') return look;
  if (!STATES[status.state].inForce) return look;
  if (lastConfirmedLongBefore(status, day)) return 'unconfirmed';
  return SCOPES[status.measure.scope].byAge ? 'age-limit' : look;
}

/**
 * Returns the look of an answer, which is the look of its rule today. If the article reports a
 * change that the record lacks, returns `no-record` instead.
 */
export function lookOfAnswer({ lead, main, today }: Finding): Look {
  return lead.verdict === 'unrecorded' ? 'no-record' : lookOn(main.now, today);
}
