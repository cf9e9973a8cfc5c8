import { isAdvice, isBarOnContracts } from '../core/law/binding.ts';
import { isForPart } from '../core/law/single-bodies.ts';
import type { Status } from '../core/law/standing.ts';
import { STATES } from '../core/record/states.ts';
import type { Look } from './looks.tsx';

/** Returns the look of a status. For most statuses, it is the state, such as `in-force`. */
export function lookOf(status: Status): Look {
  if ('dropped' in status) return 'dropped';
  if (status.state === 'no-record' || !STATES[status.state].inForce) return status.state;
  if (isAdvice(status)) return 'advice';
  if (isBarOnContracts(status.measure)) return 'listed';
  // `for-part`: in force for a single institution or area.
  return isForPart(status) ? 'for-part' : status.state;
}
