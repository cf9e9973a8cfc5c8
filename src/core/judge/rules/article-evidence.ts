import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isDigest } from './digest.ts';

/** Minimum certainty at which a sentence counts as saying that an app is restricted. */
export const JOINING = 0.35;

/**
 * Evidence from an article's sentences, divided into headline, beginning and text: the input of
 * the article rules.
 */
export interface ArticleEvidence {
  all: readonly SentenceEvidence[];
  /** Sentences of the headline. If there is none, the first sentence of the text. */
  headline: readonly SentenceEvidence[];
  /**
   * First sentences of the text. Empty for a digest of the day, whose first sentences introduce
   * many stories.
   */
  beginning: readonly SentenceEvidence[];
  /** All sentences except those of the headline, but including those of the beginning. */
  text: readonly SentenceEvidence[];
  /** True when the headline shows that the article is a digest of the day ("Morning briefing"). */
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
 * Returns how certain it is, 0 … 1, that a sentence says that some app is restricted; 0 when it
 * restricts none.
 */
export function strongestJoin({ joins }: SentenceEvidence): number {
  let strongest = 0;
  for (const { strength } of joins) if (strength > strongest) strongest = strength;
  return strongest;
}

/**
 * True when it is certain enough (see `JOINING`) that a sentence says that an app is restricted.
 */
export function isJoining(entry: SentenceEvidence): boolean {
  return strongestJoin(entry) >= JOINING;
}
