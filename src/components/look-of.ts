import { isAdvice, isBarOnContracts } from '../core/law/binding.ts';
import { isForPart } from '../core/law/single-bodies.ts';
import type { Status } from '../core/law/standing.ts';
import { STATES } from '../core/record/states.ts';
import type { Look } from './looks.tsx';

/**
 * The look of a status. Advice that stands, a listing or a bar on contracts, and a rule of a single
 * body are never drawn, counted or named as a rule in force for the place, nor a bill that died as
 * a rule that ended.
 */
export function lookOf(status: Status): Look {
  if ('dropped' in status) return 'dropped';
  if (status.state === 'no-record' || !STATES[status.state].inForce) return status.state;
  if (isAdvice(status)) return 'advice';
  if (isBarOnContracts(status.measure)) return 'listed';
  return isForPart(status) ? 'for-part' : status.state;
}
