import { oncePerKey } from '../../collections/once.ts';
import { prefixer } from '../../collections/prefixer.ts';
import { isForEveryone, SCOPES, type Scope } from '../../record/scopes.ts';
import { isAwaited, isProposal, STATES, type State } from '../../record/states.ts';
import type { CueValues } from './cue-values.ts';

/** Text between the two parts of the name of a joint cue: `holding & not-yet` (see `jointCues`). */
const JOINT = ' & ';

/**
 * A fact about a claim that changes what the article's words show. If the claim's rule is on record
 * as in force (`holding`), a word for a plan shows less. A circumstance also counts by itself, as
 * the cue `ownCue`.
 */
export interface Circumstance {
  name: string;
  /**
   * Name of the circumstance as a cue of its own, such as `record:pending`. `jointCues` does not
   * pair the circumstance with this cue.
   */
  ownCue: string;
}

/**
 * Returns one joint cue, such as `holding & not-yet`, for each pair of a circumstance and a cue.
 * Leaves out the pair of a circumstance and its own cue (`ownCue`). A joint cue has the value of
 * its plain cue (`not-yet`), but a weight of its own. It is needed because a circumstance changes
 * what a cue shows: a word for a plan shows less about a ban that is already in force.
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
 * Returns a function that makes the names of joint cues. For the circumstance `minors`, it makes
 * `minors & ban` from `ban`. All results are kept, because building and hashing the names anew
 * would take longer than all other work on cues.
 */
export const jointNames = oncePerKey((name: string) => prefixer(`${name}${JOINT}`));

/**
 * Returns the name of a cue without its circumstance: `not-yet` for `holding & not-yet`. A name
 * without a circumstance is returned unchanged.
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
