import { articleEvidence } from './article-evidence.ts';
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

/** Rules that decide by themselves that a page is not about a restriction. */
export const VETOES: readonly Veto[] = [namesNoApp, listOfHeadlines, ownSite];

/**
 * Rules whose weighted contributions add up to an article's score. The weights were set by
 * reasoning.
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
 * Sum before any rule adds to it; with this sum, an article that says nothing about a restriction
 * scores 0.05.
 */
export const BIAS = -3;

/** A rule's contribution to an article's score, with the rule and what it adds. */
export interface Weighed extends Contribution {
  rule: ArticleRule;
  /** Weight × value: what the rule adds to the sum. */
  adds: number;
}

/** Returns the vetoes that a page meets with; usually none. */
export function vetoesOf(page: Page): Veto[] {
  return VETOES.filter((veto) => veto.forbids(page));
}

/**
 * Returns the contributions of all article rules, in the order of `ARTICLE_RULES`, including rules
 * that do not apply.
 */
export function weigh({ evidence }: Page): Weighed[] {
  const parts = articleEvidence(evidence);
  return ARTICLE_RULES.map((rule): Weighed => {
    const { value, sentences } = rule.contribution(parts);
    return { rule, value, sentences, adds: rule.weight * value };
  });
}

/**
 * Returns the score of an article, 0 … 1: the logistic function of `BIAS` plus what its rules add.
 */
export function scoreOf(weighed: readonly Weighed[]): number {
  const sum = weighed.reduce((total, { adds }) => total + adds, BIAS);
  return 1 / (1 + Math.exp(-sum));
}
