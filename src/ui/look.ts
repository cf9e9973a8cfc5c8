import type { State } from '../core/record.ts';
import type { Status } from '../core/status.ts';
import { isForPart } from '../core/wording/parts.ts';
import { isAdvice } from '../core/wording/standing.ts';

/** A rule in force that is less than it looks. */
export type OwnLook = 'for-part' | 'advice' | 'listed';

/** How a status is drawn: its state, or less than that where a rule in force is less than it looks. */
export type Look = State | OwnLook | 'no-record';

/**
 * The look of a status. Advice that stands, a listing, and a rule of a single body are never drawn, counted or named as a
 * rule in force for the place.
 */
export function lookOf(status: Status): Look {
  if (status.state !== 'in-force') return status.state;
  if (isAdvice(status)) return 'advice';
  if (status.measure.scope === 'procurement') return 'listed';
  return isForPart(status) ? 'for-part' : 'in-force';
}
