import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isDigest } from './digest.ts';

/**
 * A sentence counts as saying that an app is restricted if it does so with at least this
 * certainty.
 */
export const JOINING = 0.35;

/**
 * Evidence of an article, divided into headline, beginning and text: the input of the article
 * rules.
 */
export interface ArticleEvidence {
  all: readonly SentenceEvidence[];
  /** Sentences of the headline or, without a headline, the text's first sentence. */
  headline: readonly SentenceEvidence[];
  /**
   * First sentences of the text. Empty for a digest, because its first sentences introduce many
   * stories.
   */
  beginning: readonly SentenceEvidence[];
  /** All sentences except the headline; includes the beginning. */
  text: readonly SentenceEvidence[];
  /** True when the headline belongs to a digest of the day ("Morning briefing"). */
  digest: boolean;
}

/** Divides the evidence of an article into headline, beginning and text. */
export function articleEvidence(all: readonly SentenceEvidence[]): ArticleEvidence {
  const headline = all.filter(({ sentence }) => sentence.part === 'title');
  const text = all.filter(({ sentence }) => sentence.part !== 'title');
  const digest = isDigest(headline);
  const beginning = digest ? [] : text.filter(({ sentence }) => sentence.part === 'lede');
  return { all, headline, beginning, text, digest };
}

/**
 * Returns the greatest certainty, 0 … 1, with which a sentence says that an app is restricted; 0
 * when it restricts none.
 */
export function strongestJoin({ joins }: SentenceEvidence): number {
  let strongest = 0;
  for (const { strength } of joins) if (strength > strongest) strongest = strength;
  return strongest;
}

/** True when a sentence says that an app is restricted, with at least the certainty `JOINING`. */
export function isJoining(entry: SentenceEvidence): boolean {
  return strongestJoin(entry) >= JOINING;
}
