import type { EventKind } from '../../record/event-kinds.ts';
import type { LegalEvent } from '../../record/schema.ts';
import type { State } from '../../record/states.ts';
import type { Effect } from '../lexicon/languages.ts';

interface KindEffects {
  /**
   * Effects that a sentence may name for this kind of event, whatever state the event leads to.
   */
  says: readonly Effect[];
  /**
   * Rule for combining `says` with the effects of the state to which the event leads. `adds`: both
   * count. `decides`: only that state's effects for a court's ruling count. `adds-nothing`: only
   * `says` counts; a bill that passed one house, for instance, is not signed, whatever its state.
   */
  state: 'adds' | 'decides' | 'adds-nothing';
  /** True when most rules are made by such events. */
  makesRules: boolean;
}

const BY_KIND: Readonly<Record<EventKind, KindEffects>> = {
  order: { says: ['sign', 'ban'], state: 'adds', makesRules: true },
  'statute-signed': { says: ['sign', 'pass'], state: 'adds', makesRules: true },
  'bill-passed': { says: ['pass', 'propose', 'ban'], state: 'adds-nothing', makesRules: false },
  'rule-published': { says: ['sign', 'ban'], state: 'adds', makesRules: false },
  'court-ruling': { says: [], state: 'decides', makesRules: false },
  filing: { says: ['sue'], state: 'adds', makesRules: false },
  enforcement: { says: ['ban'], state: 'adds', makesRules: false },
  lifting: { says: ['lift'], state: 'adds', makesRules: false },
  extension: { says: ['delay'], state: 'adds', makesRules: false },
  'company-action': { says: ['sell'], state: 'adds', makesRules: false },
  announcement: { says: ['propose', 'sign'], state: 'adds', makesRules: false },
  policy: { says: ['ban', 'sign'], state: 'adds', makesRules: false },
  scheduled: { says: ['ban', 'lift'], state: 'adds', makesRules: false },
};

interface StateEffects {
  /** Effects that a sentence may name when an event leads to this state. */
  says: readonly Effect[];
  /** Effects that a sentence may name when a court's ruling leads to this state. */
  ruling: readonly Effect[];
  /**
   * True when people may use the app again in this state. An event that leads to it is then no
   * ban, even if the event is an order or a policy.
   */
  givesBack: boolean;
}

/**
 * Effects of a ruling whose resulting state leaves open whether the court blocked a rule, upheld
 * it or only heard the case.
 */
const ANY_RULING: readonly Effect[] = ['uphold', 'block', 'sue'];

const BY_STATE: Readonly<Record<State, StateEffects>> = {
  proposed: { says: ['propose'], ruling: ANY_RULING, givesBack: false },
  pending: { says: ['sign', 'ban'], ruling: ANY_RULING, givesBack: false },
  'in-force': { says: ['ban', 'sign'], ruling: ['uphold', 'ban'], givesBack: false },
  blocked: { says: ['block'], ruling: ['block'], givesBack: true },
  suspended: { says: ['delay', 'lift'], ruling: ['block'], givesBack: true },
  ended: { says: ['lift'], ruling: ['lift', 'block'], givesBack: true },
};

const NO_STATE: StateEffects = { says: [], ruling: ANY_RULING, givesBack: false };

/** True for a kind of event by which most rules are made. */
export function makesRules({ kind }: Pick<LegalEvent, 'kind'>): boolean {
  return BY_KIND[kind].makesRules;
}

/** Returns the effects that a sentence may name when it reports the event. */
export function effectsOf({ kind, state }: Pick<LegalEvent, 'kind' | 'state'>): Set<Effect> {
  const byKind = BY_KIND[kind];
  const byState = state === null ? NO_STATE : BY_STATE[state];
  if (byKind.state === 'decides') return new Set(byState.ruling);
  if (byKind.state === 'adds-nothing') return new Set(byKind.says);
  const effects = new Set([...byKind.says, ...byState.says]);
  if (byState.givesBack) effects.delete('ban');
  return effects;
}
