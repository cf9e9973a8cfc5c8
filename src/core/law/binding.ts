import { INSTRUMENTS } from '../record/instruments.ts';
import type { Measure } from '../record/schema.ts';
import { SCOPES } from '../record/scopes.ts';
import { STATES } from '../record/states.ts';
import type { Standing } from './standing.ts';

/** A measure with its state. */
export type Held = Pick<Standing, 'state' | 'measure'>;

/**
 * True for advice that is in force. Advice obliges nobody, so it does not count as a rule in
 * force.
 */
export function isAdvice({ state, measure }: Held): boolean {
  return STATES[state].inForce && measure.binding === false;
}

/**
 * True for a rule that obliges somebody. False for advice, and for instruments that are not rules,
 * such as a company's undertakings. Neither can replace a ban.
 */
export function isBindingRule({ binding, instrument }: Measure): boolean {
  return binding !== false && INSTRUMENTS[instrument].isRule;
}

/** True for a measure in force that is not mere advice. */
export function isRuleInForce({ state, measure }: Held): boolean {
  return STATES[state].inForce && measure.binding !== false;
}

/**
 * True for a measure that bars only contracts with the app's company. The app itself is not banned.
 */
export function isBarOnContracts({ scope }: Pick<Measure, 'scope'>): boolean {
  return SCOPES[scope].actsOn === 'contracts';
}

/** True for an official list of companies with which contracts are barred. */
export function isListing(measure: Pick<Measure, 'scope' | 'instrument'>): boolean {
  return isBarOnContracts(measure) && INSTRUMENTS[measure.instrument].listsCompanies;
}
