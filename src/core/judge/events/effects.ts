import type { EventKind } from '../../record/event-kinds.ts';
import type { LegalEvent } from '../../record/schema.ts';
import type { State } from '../../record/states.ts';
import type { Effect } from '../lexicon/languages.ts';

interface KindEffects {
  /**
   * Effects that fit an event of this kind, whatever state it leads to. An article may report an
   * `order`, for example, with the word "signs", which names the effect `sign`.
   */
  says: readonly Effect[];
  /**
   * Tells whether the state to which the event leads has further effects (see `StateEffects`):
   *
   * - `adds`: yes. The effects in the state's `says` are added.
   * - `adds-nothing`: no. The passing of a bill, for instance, never has the effect `sign`.
   * - `decides`: the event is a court's ruling, and only the effects in the state's `ruling` count.
   */
  state: 'adds' | 'decides' | 'adds-nothing';
}

const BY_KIND: Readonly<Record<EventKind, KindEffects>> = {
  order: { says: ['sign', 'ban'], state: 'adds' },
  'statute-signed': { says: ['sign', 'pass'], state: 'adds' },
  'bill-passed': { says: ['pass', 'propose', 'ban'], state: 'adds-nothing' },
  'rule-published': { says: ['sign', 'ban'], state: 'adds' },
  'court-ruling': { says: [], state: 'decides' },
  filing: { says: ['sue'], state: 'adds' },
  enforcement: { says: ['ban'], state: 'adds' },
  lifting: { says: ['lift'], state: 'adds' },
  extension: { says: ['delay'], state: 'adds' },
  'company-action': { says: ['sell'], state: 'adds' },
  announcement: { says: ['propose', 'sign'], state: 'adds' },
  policy: { says: ['ban', 'sign'], state: 'adds' },
  scheduled: { says: ['ban', 'lift'], state: 'adds' },
};

interface StateEffects {
  /** Effects that fit an event that leads to this state, such as `lift` for `ended`. */
  says: readonly Effect[];
  /**
   * Effects that a sentence may name when it reports a court's ruling that leads to this state:
   * `uphold` for a rule in force.
   */
  ruling: readonly Effect[];
  /**
   * True when people may use the app again in this state. If true, an event that leads to this
   * state does not have the effect `ban`, even if it is an order or a policy.
   */
  givesBack: boolean;
}

/**
 * Effects of a court's ruling if the rule's state does not show how the court ruled. It may have
 * blocked the rule, upheld it or only heard the case.
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

/**
 * Returns the effects that an article may name when it reports the event: `sign` and `ban` for an
 * order with the state `in-force`.
 */
export function effectsOf({ kind, state }: Pick<LegalEvent, 'kind' | 'state'>): Set<Effect> {
  const byKind = BY_KIND[kind];
  const byState = state === null ? NO_STATE : BY_STATE[state];
  if (byKind.state === 'decides') return new Set(byState.ruling);
  if (byKind.state === 'adds-nothing') return new Set(byKind.says);
  const effects = new Set([...byKind.says, ...byState.says]);
  if (byState.givesBack) effects.delete('ban');
  return effects;
}
