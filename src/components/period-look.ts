import { isAdvice, isBarOnContracts } from '../core/law/binding.ts';
import type { Measure } from '../core/record/schema.ts';
import { SCOPES } from '../core/record/scopes.ts';
import { STATES, type State } from '../core/record/states.ts';

/** Looks that a period in a chart can have. */
export type PeriodLook = State | 'advice' | 'listed' | 'age-limit' | 'unconfirmed';

/**
 * Returns the look of a period in which a measure was in a state. Some measures in force do not
 * ban the app and have their own looks: advice, measures against contracts with the app's company,
 * and age limits.
 */
export function periodLook(state: State, measure: Measure): PeriodLook {
  if (!STATES[state].inForce) return state;
  if (isAdvice({ state, measure })) return 'advice';
  if (isBarOnContracts(measure)) return 'listed';
  return SCOPES[measure.scope].byAge ? 'age-limit' : state;
}
