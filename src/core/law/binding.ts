import { INSTRUMENTS } from '../record/instruments.ts';
import type { Measure } from '../record/schema.ts';
import { SCOPES } from '../record/scopes.ts';
import { STATES } from '../record/states.ts';
import type { Standing } from './standing.ts';

/** A measure in a state. */
export type Held = Pick<Standing, 'state' | 'measure'>;

/** True for advice that stands: it obliges nobody, so that it is no rule in force. */
export function isAdvice({ state, measure }: Held): boolean {
  return STATES[state].inForce && measure.binding === false;
}

/** True for a rule that is in force and binds. */
export function isRuleInForce({ state, measure }: Held): boolean {
  return STATES[state].inForce && measure.binding !== false;
}

/** True for a measure that acts on contracts with the company alone: no ban of the app. */
export function isBarOnContracts({ scope }: Pick<Measure, 'scope'>): boolean {
  return SCOPES[scope].actsOn === 'contracts';
}

/** True for an official list of companies; other instruments bar contracts without a list. */
export function isListing(measure: Pick<Measure, 'scope' | 'instrument'>): boolean {
  return isBarOnContracts(measure) && INSTRUMENTS[measure.instrument].listsCompanies;
}
