import { oncePerKey } from '../../collections/once.ts';
import { isForEveryone, SCOPES, type Scope } from '../../record/scopes.ts';
import { isAwaited, isProposal, STATES, type State } from '../../record/states.ts';
import type { CueValues } from './cue-values.ts';

/** Separates the circumstance from the cue in a joint cue's name. */
const JOINT = ' & ';

/** A circumstance of a claim. It has a cue of its own, and it changes what other cues mean. */
export interface Circumstance {
  name: string;
  /** The circumstance's own cue, which is not joined with it. */
  cue: string;
}

/**
 * Returns a cue for each pair of a circumstance and another cue, with the other cue's value. What
 * a cue shows depends on circumstances: a word for a plan, for example, shows less about a ban
 * that is already in force.
 */
export function jointCues(circumstances: readonly Circumstance[], cues: CueValues): CueValues {
  const joint = new Map<string, number>();
  for (const { name, cue } of circumstances)
    for (const [joined, value] of jointWith(name, cues, cue)) joint.set(joined, value);
  return joint;
}

/** Returns cues joined with the name of one circumstance, without the circumstance's `own` cue. */
export function jointWith(name: string, cues: CueValues, own?: string): CueValues {
  const joined = jointNames(name);
  const others = [...cues].filter(([cue]) => cue !== own);
  return new Map(others.map(([cue, value]) => [joined(cue), value]));
}

/**
 * Names of joint cues, by circumstance and cue. They are kept because building and hashing them
 * for each claim takes longer than all other work on a cue.
 */
const jointNames = oncePerKey((name: string) =>
  oncePerKey((cue: string) => `${name}${JOINT}${cue}`),
);

/** Returns the cue that a joint cue joins with a circumstance; any other cue itself. */
export function withoutCircumstance(cue: string): string {
  return cue.split(JOINT).at(-1) ?? cue;
}

/**
 * Returns whom or what rules with the given scope concern: `everyone`, `people` by age, `devices`
 * or the `company`.
 */
export function targetOf(scope: Scope): string {
  const { actsOn, byAge } = SCOPES[scope];
  if (isForEveryone(scope)) return 'everyone';
  if (actsOn !== 'use') return 'company';
  return byAge ? 'people' : 'devices';
}

/**
 * Returns the stage of a rule in a state: still `coming`, `holding`, or `off` when it is held up
 * or over.
 */
export function stageOf(state: State): string {
  if (isProposal(state) || isAwaited(state)) return 'coming';
  return STATES[state].inForce ? 'holding' : 'off';
}
