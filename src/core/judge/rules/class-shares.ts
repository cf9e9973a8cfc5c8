import type { SentenceEvidence } from '../evidence/evidence.ts';
import { classOf } from '../reading/word-class.ts';

/**
 * Returns for each class of words, by its name, the share of an article's sentences that have a
 * word of the class, from 0 to 1. Classes without a word are missing. One is added to the number
 * of sentences, so that the shares of a short article are smaller. Sentences that restrict a
 * watched app do not count for the class of other things, because such a thing may be banned
 * together with the app.
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
