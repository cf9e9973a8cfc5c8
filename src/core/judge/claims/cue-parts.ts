import { oncePerKey } from '../../collections/once.ts';
import type { Cue, CueValues, CueWeights } from './cue-values.ts';
import { jointNames } from './joint-cues.ts';

/**
 * Cues that share one circumstance (see `Circumstance`), such as `minors`, or cues without one.
 * The names in `cues` leave the circumstance out: the cue `minors & ban` has the name `ban` here.
 */
export interface CuePart {
  /** Name of the circumstance, such as `minors`; null for cues without one. */
  circumstance: string | null;
  cues: readonly Cue[];
}

/**
 * Returns the sum of value × weight over all cues in `parts`, plus the weight `always` (see
 * `CueWeights`).
 */
export function weightedParts(parts: readonly CuePart[], weights: CueWeights): number {
  const weightsOf = weightsByCircumstance(weights);
  let sum = weights.always ?? 0;
  for (const { circumstance, cues } of parts) {
    const weightOf = weightsOf(circumstance);
    for (const [cue, value] of cues) sum += value * (weightOf.get(cue) ?? 0);
  }
  return sum;
}

/** Returns the values of the cues, keyed by their full names, such as `minors & ban`. */
export function valuesOf(parts: readonly CuePart[]): CueValues {
  const named = parts.flatMap(({ circumstance, cues }) =>
    circumstance === null
      ? cues
      : cues.map(([cue, value]): Cue => [jointNames(circumstance)(cue), value]),
  );
  return new Map(named);
}

/**
 * Returns the weights of the cues in one circumstance. For the circumstance `minors`, the key
 * `ban` has the weight of the cue `minors & ban`. If the circumstance is null, returns all weights
 * by their full names.
 */
const weightsByCircumstance = oncePerKey((weights: CueWeights) =>
  oncePerKey((circumstance: string | null): ReadonlyMap<string, number> => {
    const all = Object.entries(weights);
    if (circumstance === null) return new Map(all);
    const prefix = jointNames(circumstance)('');
    return new Map(
      all.flatMap(([name, weight]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), weight]] : [],
      ),
    );
  }),
);
