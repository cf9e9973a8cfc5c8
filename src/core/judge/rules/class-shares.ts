import type { SentenceEvidence } from '../evidence/evidence.ts';
import { classOf } from '../reading/word-class.ts';

/**
 * Returns, for each class of words (see `classOf`), the share of the sentences that contain a word
 * of it, 0 … 1. If 3 sentences of 9 do, the share is 3/10: the total is raised by 1, so that a
 * short article gets smaller shares. If a sentence says that an app is restricted, its words for
 * other things (class `other`) do not count.
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
