import { oncePerKey } from '../../collections/once.ts';
import { prefixer } from '../../collections/prefixer.ts';
import { isForEveryone, SCOPES, type Scope } from '../../record/scopes.ts';
import { isAwaited, isProposal, STATES, type State } from '../../record/states.ts';
import type { CueValues } from './cue-values.ts';

/** Text between the two parts of the name of a joint cue: `holding & not-yet` (see `jointCues`). */
const JOINT = ' & ';

/**
 * A fact about a claim that changes what the claim's cues show. A cue is a feature that makes some
 * states of the law more or less likely, such as the words "will ban". In the circumstance
 * `holding`, the law is already in force, so these words hardly suggest that it is only planned.
 */
export interface Circumstance {
  name: string;
  /** Name of the cue that stands for the same fact, such as `record:pending`. */
  ownCue: string;
}

/**
 * Combines each circumstance with each cue except its own: `holding` and `not-yet` give `holding &
 * not-yet`. This joint cue has the value of `not-yet`, but a weight of its own.
 */
export function jointCues(circumstances: readonly Circumstance[], cues: CueValues): CueValues {
  const joint = new Map<string, number>();
  for (const { name, ownCue } of circumstances) {
    const joined = jointNames(name);
    for (const [cue, value] of cues) if (cue !== ownCue) joint.set(joined(cue), value);
  }
  return joint;
}

/**
 * Returns a function that adds a circumstance to a cue's name: `minors & ban` from `ban`. Each
 * name is built only once, because building names is slow.
 */
export const jointNames = oncePerKey((name: string) => prefixer(`${name}${JOINT}`));

/**
 * Cuts the circumstance off the name of a cue: `holding & not-yet` becomes `not-yet`. A name
 * without a circumstance stays as it is.
 */
export function withoutCircumstance(cue: string): string {
  return cue.split(JOINT).at(-1) ?? cue;
}

/**
 * Returns the people or things that a rule with this scope concerns: `everyone`, `people` of a
 * certain age, `devices` or the `company`.
 */
export function targetOf(scope: Scope): string {
  const { actsOn, byAge } = SCOPES[scope];
  if (isForEveryone(scope)) return 'everyone';
  if (actsOn !== 'use') return 'company';
  return byAge ? 'people' : 'devices';
}

/**
 * Returns the stage of a rule that has this state: `coming` before it begins, `holding` while it is
 * in force, `off` when it is suspended, blocked or over.
 */
export function stageOf(state: State): string {
  if (isProposal(state) || isAwaited(state)) return 'coming';
  return STATES[state].inForce ? 'holding' : 'off';
}
