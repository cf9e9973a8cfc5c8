import type { SentenceEvidence } from '../evidence/evidence.ts';
import { classOf } from '../reading/word-class.ts';

/**
 * Returns, for each class of words (see `classOf`), the share of the article's sentences that
 * contain a word of the class, 0 … 1. The share is computed as if the article had one more
 * sentence, so it is smaller in a short article. If a sentence links an app with a restriction, its
 * words for other things (class `other`) are ignored.
 */
export function classShares(evidence: readonly SentenceEvidence[]): Map<string, number> {
  const shares = new Map<string, number>();
  const share = 1 / (evidence.length + 1);
  for (const { sentence, joins } of evidence) {
    const hits = sentence.hits.filter(({ kind }) => kind !== 'other' || joins.length === 0);
    for (const name of new Set(hits.map(classOf)))
      shares.set(name, (shares.get(name) ?? 0) + share);
  }
  return shares;
}
