import { oncePerKey } from '../../collections/once.ts';
import type { Cue, CueValues, CueWeights } from './cue-values.ts';
import { jointNames } from './joint-cues.ts';

/**
 * Cues that are either all plain or all joined with one circumstance (see `jointCues`). Even
 * joined cues have their plain names here, without the circumstance. Their full names are put
 * together only to explain a judgement or to fit weights.
 */
export interface CuePart {
  /** Name of the circumstance with which the cues are joined; null for plain cues. */
  circumstance: string | null;
  cues: readonly Cue[];
}

/** Returns the sum of value × weight over all cues, plus the weight `always`. */
export function weightedParts(parts: readonly CuePart[], weights: CueWeights): number {
  const weightsOf = weightsByCircumstance(weights);
  let sum = weights.always ?? 0;
  for (const { circumstance, cues } of parts) {
    const weightOf = weightsOf(circumstance);
    for (const [cue, value] of cues) sum += value * (weightOf.get(cue) ?? 0);
  }
  return sum;
}

/** Returns the values of the cues, keyed by their full names. */
export function valuesOf(parts: readonly CuePart[]): CueValues {
  const named = parts.flatMap(({ circumstance, cues }) =>
    circumstance === null
      ? cues
      : cues.map(([cue, value]): Cue => [jointNames(circumstance)(cue), value]),
  );
  return new Map(named);
}

/**
 * Weights of the cues that are joined with a circumstance, keyed by the plain name of the cue. For
 * the circumstance null, all weights, keyed by their full names.
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
