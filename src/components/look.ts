import { isAdvice } from '../core/law/binding.ts';
import { isForPart } from '../core/law/single-bodies.ts';
import type { Status } from '../core/law/standing.ts';
import type { State } from '../core/record/states.ts';

/** A rule in force that is less than it looks, and a proposal that came to nothing, which ended no rule. */
export type OwnLook = 'for-part' | 'advice' | 'listed' | 'dropped';

/** How a status is drawn: its state, or less than that where it is less than it looks. */
export type Look = State | OwnLook | 'no-record';

/**
 * The look of a status. Advice that stands, a listing or a bar on contracts, and a rule of a single body are never drawn,
 * counted or named as a rule in force for the place, nor a bill that died as a rule that ended.
 */
export function lookOf(status: Status): Look {
  if ('dropped' in status) return 'dropped';
  if (status.state !== 'in-force') return status.state;
  if (isAdvice(status)) return 'advice';
  if (status.measure.scope === 'procurement') return 'listed';
  return isForPart(status) ? 'for-part' : 'in-force';
}
