import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { Status } from '../law/standing.ts';

/**
 * Reason for an empty list of changes. `good`: nothing changed. `no_record`: no rule is on record.
 * `incomplete`: this version can't read everything about one of the rules. `unconfirmed`: no source
 * has confirmed one of the rules for a long time.
 */
export type NoChange = 'good' | 'no_record' | 'incomplete' | 'unconfirmed';

/**
 * Returns the reason on one day. `all`: every status of the article; `inVerdicts`: the statuses
 * that a verdict mentions, including their `parts`.
 */
export function noChangeIn(
  all: readonly Status[],
  inVerdicts: readonly Status[],
  day: string,
): NoChange {
  if (all.every(({ state }) => state === 'no-record')) return 'no_record';
  const mentioned = inVerdicts.flatMap((status) =>
    status.state === 'no-record' ? [] : [status, ...(status.parts ?? [])],
  );
  if (mentioned.some(({ measure }) => measure.incomplete)) return 'incomplete';
  return mentioned.some((standing) => lastConfirmedLongBefore(standing, day) !== null)
    ? 'unconfirmed'
    : 'good';
}
