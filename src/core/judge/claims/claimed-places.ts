import { type CueValues, type CueWeights, weighted } from './cue-values.ts';
import fitted from './place-weights.json' with { type: 'json' };

/** An article makes claims on an app in a place from this certainty on. */
const CLAIMED = 0.5;

/**
 * Returns the certainty, from 0 to 1, that an article with these cues (see `placeCues`) claims
 * that an app is restricted in a place. `npm run evaluate -- fit-places` fits the weights.
 */
export function placeCertainty(cues: CueValues, weights: CueWeights = fitted.weights): number {
  return 1 / (1 + Math.exp(-weighted(cues, weights)));
}

/** True when the cues suffice for a claim. */
export function isClaimed(cues: CueValues, weights?: CueWeights): boolean {
  return placeCertainty(cues, weights) >= CLAIMED;
}

/**
 * Returns what each cue adds to the certainty of a claim, by the cue's name. Leaves out cues that
 * add nothing.
 */
export function placeAdditions(cues: CueValues): Record<string, number> {
  const weights: CueWeights = fitted.weights;
  const all = [['always', 1] as const, ...cues].map(([cue, value]) => {
    return [cue, value * (weights[cue] ?? 0)] as const;
  });
  return Object.fromEntries(all.filter(([, adds]) => adds !== 0));
}
