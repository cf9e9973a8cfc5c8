import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { Status } from '../law/status.ts';

/**
 * What it means that the record shows no change: `good` news; nothing, where no rule is on record; or little, where no source has
 * spoken for long of a rule that a verdict is about (`unconfirmed`).
 */
export type NoChange = 'good' | 'no_record' | 'unconfirmed';

/** That for all statuses of a day, and for those among them that the verdicts are about, with the single bodies beside them. */
export function noChangeIn(all: readonly Status[], told: readonly Status[], day: string): NoChange {
  if (all.every(({ state }) => state === 'no-record')) return 'no_record';
  const held = told.flatMap((status) =>
    status.state === 'no-record' ? [] : [status, ...(status.parts ?? [])],
  );
  return held.some((one) => lastConfirmedLongBefore(one, day) !== null) ? 'unconfirmed' : 'good';
}
