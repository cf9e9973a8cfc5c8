import { type CueValues, type CueWeights, weighted } from '../claims/cue-values.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { classCues, cuesIn } from './class-cues.ts';
import fitted from './class-weights.json' with { type: 'json' };
import type { ArticleRule } from './rule.ts';

const WEIGHTS: CueWeights = fitted.weights;

/** Largest sum of fitted weights that counts; also the weight of the rule. */
const MOST = 1.5;

/** A sentence is a reason when the weights of its classes sum to at least this. */
const TELLING = 1;

export const classesOfWords: ArticleRule = {
  name: 'classes-of-words',
  about: 'Headline, beginning and body name classes of words that stories on a restriction name.',
  weight: MOST,
  contribution({ all }) {
    const value = classValue(countedCues(all));
    const reasons = value > 0 ? all.filter(isTelling) : [];
    return { value, sentences: reasons.map(({ sentence }) => sentence) };
  },
};

/**
 * Returns an article's cues for the rule; none if the article names no app, or if no restricting
 * word concerns one. Stories on schools or ministries name the same classes of words.
 */
export function countedCues(all: readonly SentenceEvidence[]): CueValues {
  return all.some(namesApp) && all.some(joinsByWord) ? classCues(all) : new Map();
}

/**
 * Returns the rule's value for an article's cues, 0 … 1. It is never negative, because the rule
 * only helps where the other rules know too few words. The command `npm run evaluate --
 * fit-classes` fits the weights.
 */
export function classValue(cues: CueValues, weights: CueWeights = WEIGHTS): number {
  return Math.max(0, Math.min(1, weighted(cues, weights) / MOST));
}

function namesApp({ apps }: SentenceEvidence): boolean {
  return apps.length > 0;
}

/** True for a sentence in which a restricting word, not only a hint, concerns an app. */
function joinsByWord({ joins }: SentenceEvidence): boolean {
  return joins.some(({ pairing }) => pairing);
}

function isTelling(entry: SentenceEvidence): boolean {
  let sum = 0;
  for (const cue of cuesIn(entry)) sum += WEIGHTS[cue] ?? 0;
  return sum >= TELLING;
}
