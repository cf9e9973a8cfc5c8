import { isForEveryone, SCOPES, type Scope } from '../../record/scopes.ts';
import { isAwaited, isProposal, STATES, type State } from '../../record/states.ts';
import type { CueValues } from './cue-values.ts';

/** Parts the circumstance from the cue in a joint cue's name. */
const JOINT = ' & ';

/** A circumstance of a claim that changes what other cues mean, with its own cue. */
export interface Circumstance {
  name: string;
  /** The circumstance's own cue, which is not joined with it. */
  cue: string;
}

/**
 * Returns a cue for each pair of a circumstance and another cue, with the other cue's value. What
 * a cue says depends on circumstances: a word for a plan says less of a ban that holds.
 */
export function jointCues(circumstances: readonly Circumstance[], cues: CueValues): CueValues {
  const pairs = circumstances.flatMap(({ name, cue: own }) =>
    [...cues].flatMap(([cue, value]) =>
      cue === own ? [] : [[`${name}${JOINT}${cue}`, value] as const],
    ),
  );
  return new Map(pairs);
}

/** Returns the cue that a joint cue joins with a circumstance; any other cue itself. */
export function withoutCircumstance(cue: string): string {
  return cue.split(JOINT).at(-1) ?? cue;
}

/** Names whom rules with a scope are about: everyone, people by age, devices or the company. */
export function targetOf(scope: Scope): string {
  const { actsOn, byAge } = SCOPES[scope];
  if (isForEveryone(scope)) return 'everyone';
  if (actsOn !== 'use') return 'company';
  return byAge ? 'people' : 'devices';
}

/** Names how far a rule in a state is: still to come, holding, or held up or over. */
export function stageOf(state: State): string {
  if (isProposal(state) || isAwaited(state)) return 'coming';
  return STATES[state].inForce ? 'holding' : 'off';
}
