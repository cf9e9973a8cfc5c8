import { type CueValues, type CueWeights, weighted } from './cue-values.ts';
import fitted from './place-weights.json' with { type: 'json' };

/**
 * Fitted weights of the cues that show whether an article claims a restriction in a place (see
 * `placeCues`).
 */
export const PLACE_WEIGHTS: CueWeights = fitted.weights;

/**
 * Minimum certainty from `placeCertainty` for an article to count as claiming that an app is
 * restricted in a place.
 */
const CLAIMED = 0.5;

/**
 * Returns how certain it is, 0 … 1, that an article with these cues (see `placeCues`) claims that
 * an app is restricted in a place. `npm run evaluate -- fit-places` fits the weights.
 */
function placeCertainty(cues: CueValues, weights: CueWeights = PLACE_WEIGHTS): number {
  return 1 / (1 + Math.exp(-weighted(cues, weights)));
}

/**
 * True when an article with these cues counts as claiming that the app is restricted in the place.
 */
export function isClaimed(cues: CueValues, weights?: CueWeights): boolean {
  return placeCertainty(cues, weights) >= CLAIMED;
}
