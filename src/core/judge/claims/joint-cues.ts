import { oncePerKey } from '../../collections/once.ts';
import { prefixer } from '../../collections/prefixer.ts';
import { isForEveryone, SCOPES, type Scope } from '../../record/scopes.ts';
import { isAwaited, isProposal, STATES, type State } from '../../record/states.ts';
import type { CueValues } from './cue-values.ts';

/** Text between the circumstance and the cue in the name of a joint cue (see `jointCues`). */
const JOINT = ' & ';

/**
 * A circumstance of a claim, such as the recorded state of its rule. A circumstance is itself a
 * cue (input of the model), and it changes what other cues show.
 */
export interface Circumstance {
  name: string;
  /**
   * Name of the cue that says that the circumstance holds, such as `record:pending`. The
   * circumstance is joined with all other cues.
   */
  ownCue: string;
}

/**
 * Returns a joint cue, such as `holding & not-yet`, for each pair of a circumstance and a cue. A
 * circumstance is not paired with its own cue (`ownCue`). A joint cue has the value of the cue in
 * the pair. Joint cues are needed because a circumstance changes what a cue shows: a word for a
 * plan shows less about a ban that is already in force.
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
 * Cache of the names of joint cues, by circumstance and cue. Without it, building and hashing the
 * names would take longer than all other work on cues.
 */
export const jointNames = oncePerKey((name: string) => prefixer(`${name}${JOINT}`));

/** Returns the name of the plain cue from which a joint cue was made; any other name unchanged. */
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
 * Returns the stage of a rule in this state: `coming` before it begins, `holding` while it is in
 * force, `off` when it is suspended, blocked or over.
 */
export function stageOf(state: State): string {
  if (isProposal(state) || isAwaited(state)) return 'coming';
  return STATES[state].inForce ? 'holding' : 'off';
}
