import { isAdvice, isBarOnContracts } from '../core/law/binding.ts';
import { isForPart } from '../core/law/single-bodies.ts';
import type { Status } from '../core/law/standing.ts';
import { STATES } from '../core/record/states.ts';
import type { Look } from './looks.tsx';

/**
 * Returns the look of a status. Among rules in force, advice, a bar on contracts (such as a
 * listing) and a rule for a single institution or area have their own looks, so that nobody
 * mistakes them for a ban in the whole place. A failed bill looks different from a rule that
 * ended.
 */
export function lookOf(status: Status): Look {
  if ('dropped' in status) return 'dropped';
  if (status.state === 'no-record' || !STATES[status.state].inForce) return status.state;
  if (isAdvice(status)) return 'advice';
  if (isBarOnContracts(status.measure)) return 'listed';
  return isForPart(status) ? 'for-part' : status.state;
}
