import { oncePerKey } from '../../collections/once.ts';
import type { Cue, CueValues, CueWeights } from './cue-values.ts';
import { jointNames } from './joint-cues.ts';

/**
 * Plain cues, or cues that are all joined with one circumstance (see `jointCues`). Each cue has its
 * plain name in `cues`, such as `ban`. The full name of a joined cue also contains the
 * circumstance: `minors & ban`. Full names are built only to explain a judgement or to fit weights.
 */
export interface CuePart {
  /** Name of the circumstance that each of the cues is joined with; null for plain cues. */
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
 * Takes weights, then the name of a circumstance, such as `minors`, or null. For a circumstance,
 * returns the weights of the cues joined with it (see `jointCues`). Their keys are the plain names
 * of the cues: the weight of `minors & ban` has the key `ban`. For null, returns all weights, keyed
 * by full name.
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
