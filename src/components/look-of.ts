import { isAdvice, isBarOnContracts } from '../core/law/binding.ts';
import { isForPart } from '../core/law/single-bodies.ts';
import type { Status } from '../core/law/standing.ts';
import { STATES } from '../core/record/states.ts';
import type { Look } from './looks.tsx';

/**
 * Returns the look of a status. A status in force looks weaker when it is advice, a bar on
 * contracts (such as a listing), or a rule for a single body or area, so that nobody takes it for a
 * rule in force for the whole place. A bill that died does not look like a rule that ended.
 */
export function lookOf(status: Status): Look {
  if ('dropped' in status) return 'dropped';
  if (status.state === 'no-record' || !STATES[status.state].inForce) return status.state;
  if (isAdvice(status)) return 'advice';
  if (isBarOnContracts(status.measure)) return 'listed';
  return isForPart(status) ? 'for-part' : status.state;
}
