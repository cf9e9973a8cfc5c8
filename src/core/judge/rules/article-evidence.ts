import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isDigest } from './digest.ts';

/** Minimum of `strongestJoin` for a sentence to count as saying that an app is restricted. */
const JOINING = 0.35;

/**
 * Input of the scoring rules for articles: what each sentence says about the apps. `all` has all
 * sentences. Each other list has the sentences of one part of the article.
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
  /** All sentences outside the headline. Those of the beginning are included. */
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
 * Returns the certainty, 0 … 1, with which a sentence says that an app is restricted. 0 means that
 * it says nothing of the kind.
 */
export function strongestJoin({ joins }: SentenceEvidence): number {
  let strongest = 0;
  for (const { strength } of joins) if (strength > strongest) strongest = strength;
  return strongest;
}

/**
 * True for a sentence that says with enough certainty (see `JOINING`) that an app is restricted.
 */
export function isJoining(entry: SentenceEvidence): boolean {
  return strongestJoin(entry) >= JOINING;
}
