import type { CueWeights } from '../claims/cue-values.ts';
import { articleEvidence } from './article-evidence.ts';
import { classShares } from './class-shares.ts';
import fitted from './class-weights.json' with { type: 'json' };
import { digest, headlineRestricts } from './headline-restricts.ts';
import { headlineNamesApp, headlineOnAnother, headlineOnLegalTopic } from './headline-subject.ts';
import { noAuthority } from './no-authority.ts';
import type { ArticleRule, Contribution, Page, Veto } from './rule.ts';
import {
  beginningRestricts,
  secondSentence,
  shareOfSentences,
  textRestricts,
} from './text-restricts.ts';
import { textOnAnother, textOnLaw, textOnLegalTopic } from './text-subject.ts';
import { toldInPassing } from './told-in-passing.ts';
import { listOfHeadlines, namesNoApp, ownSite } from './vetoes.ts';

/**
 * Scoring rules which show that a page is not about a restriction. If one of them applies, the
 * score is 0.
 */
export const VETOES: readonly Veto[] = [namesNoApp, listOfHeadlines, ownSite];

/**
 * The scoring rules that add to an article's score. Their weights are chosen, not fitted. Classes
 * of words also add to the score, with fitted weights (see `weighClasses`).
 */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  headlineRestricts,
  digest,
  beginningRestricts,
  textRestricts,
  secondSentence,
  shareOfSentences,
  noAuthority,
  toldInPassing,
  headlineNamesApp,
  headlineOnAnother,
  headlineOnLegalTopic,
  textOnAnother,
  textOnLegalTopic,
  textOnLaw,
];

/**
 * Weights of classes of words, keyed by the name of the class. `npm run evaluate -- fit-classes`
 * fits these weights and `BIAS`.
 */
const CLASS_WEIGHTS: CueWeights = fitted.weights;

/**
 * Number at which the sum in `scoreOf` starts. Scoring rules and classes of words add to this sum.
 */
export const BIAS = fitted.weights.always;

/** A class of words, and the amount that it adds to an article's score. */
export interface WeighedClass {
  name: string;
  weight: number;
  /**
   * Share of the article's sentences that contain a word of the class, 0 … 1 (see `classShares`).
   */
  share: number;
  /** Amount added to the sum: `weight` × `share`. */
  adds: number;
}

/** Contribution of one scoring rule to an article's score, with the amount that it adds. */
export interface Weighed extends Contribution {
  rule: ArticleRule;
  /** Amount added to the sum: the rule's weight × `value`. */
  adds: number;
}

/** Returns the vetoes that apply to a page; usually none. */
export function vetoesOf(page: Page): Veto[] {
  return VETOES.filter((veto) => veto.forbids(page));
}

/**
 * Returns what each article rule contributes to the score, in the order of `ARTICLE_RULES`.
 * Includes the rules that do not apply.
 */
export function weigh({ evidence }: Pick<Page, 'evidence'>): Weighed[] {
  const parts = articleEvidence(evidence);
  return ARTICLE_RULES.map((rule): Weighed => {
    const { value, sentences } = rule.contribution(parts);
    return { rule, value, sentences, adds: rule.weight * value };
  });
}

/** Returns what each class of words adds to a page's score, in no particular order. */
export function weighClasses({ evidence }: Pick<Page, 'evidence'>): WeighedClass[] {
  return [...classShares(evidence)].map(([name, share]) => {
    const weight = CLASS_WEIGHTS[name] ?? 0;
    return { name, weight, share, adds: weight * share };
  });
}

/** Returns the score, 0 … 1, of a page to which no veto applies. */
export function scoreOf(page: Pick<Page, 'evidence'>): number {
  let sum = BIAS;
  for (const { adds } of weigh(page)) sum += adds;
  for (const { adds } of weighClasses(page)) sum += adds;
  // Logistic function.
  return 1 / (1 + Math.exp(-sum));
}
