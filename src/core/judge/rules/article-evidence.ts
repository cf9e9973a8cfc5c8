import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isDigest } from './digest.ts';

/** From this strength on a sentence counts as joining an app with a restriction. */
export const JOINING = 0.35;

/** An article's evidence by part, as the article rules read it. */
export interface ArticleEvidence {
  all: readonly SentenceEvidence[];
  /** Sentences of the headline; where there is none, the text's first sentence. */
  headline: readonly SentenceEvidence[];
  /**
   * First sentences of the text. Empty for a digest, whose first sentences introduce many stories.
   */
  beginning: readonly SentenceEvidence[];
  /** Everything but the headline, the beginning included. */
  text: readonly SentenceEvidence[];
  /** True when the headline is one of a digest of the day. */
  digest: boolean;
}

/** Sorts the evidence of an article by part. */
export function articleEvidence(all: readonly SentenceEvidence[]): ArticleEvidence {
  const headline = all.filter(({ sentence }) => sentence.part === 'title');
  const text = all.filter(({ sentence }) => sentence.part !== 'title');
  const digest = isDigest(headline);
  const beginning = digest ? [] : text.filter(({ sentence }) => sentence.part === 'lede');
  return { all, headline, beginning, text, digest };
}

/** Strength of a sentence's strongest join, 0 … 1; 0 without a join. */
export function strongestJoin({ joins }: SentenceEvidence): number {
  let strongest = 0;
  for (const { strength } of joins) if (strength > strongest) strongest = strength;
  return strongest;
}

/** True when a sentence surely enough joins an app with a restriction. */
export function isJoining(entry: SentenceEvidence): boolean {
  return strongestJoin(entry) >= JOINING;
}
