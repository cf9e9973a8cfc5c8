import type { EventKind } from '../../record/event-kinds.ts';
import type { LegalEvent } from '../../record/schema.ts';
import type { State } from '../../record/states.ts';
import type { Effect } from '../lexicon/languages.ts';

interface KindEffects {
  /**
   * Effects that events of this kind usually have. An `order`, for example, has the effect `sign`,
   * because articles say that somebody "signs" it.
   */
  says: readonly Effect[];
  /**
   * Tells whether the effects also depend on the law's state after the event, such as `blocked`
   * (see `StateEffects`):
   * - `adds`: the event also has the effects in the state's field `says`.
   * - `decides`: the event is a ruling, and has only the effects in the state's field `ruling`.
   * - `adds-nothing`: the state adds no effects, as for a passed bill.
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
  /**
   * Effects of an event that begins this state. An event that begins `ended`, for example, has the
   * effect `lift`.
   */
  says: readonly Effect[];
  /**
   * Effects of a court's ruling that begins this state. A ruling after which a ban is `in-force`,
   * for example, has the effect `uphold`.
   */
  ruling: readonly Effect[];
  /**
   * True when people may use the app again in this state, for example because a court blocked the
   * ban. An event that begins such a state does not have the effect `ban`, even if events of its
   * kind, such as orders, usually have it. A passed bill is the exception: its effects do not
   * depend on the state, so it keeps `ban`.
   */
  givesBack: boolean;
}

/**
 * Effects of a court's ruling when the state does not show how the court ruled. The court may have
 * upheld the ban, blocked it or only heard the case.
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
 * Returns an event's effects. An order that put a ban `in-force` has the effects `sign` and `ban`,
 * because articles may say that the order was "signed" or that the app was "banned".
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
