import type { SentenceEvidence } from '../evidence/evidence.ts';
import { classOf } from '../reading/word-class.ts';

/**
 * Returns the share (0 to 1) of an article's sentences that contain a word of a class (see
 * `classOf`), keyed by class. The total is the number of sentences plus one, so shares in short
 * articles are smaller. In a sentence that restricts a watched app, words for other things (class
 * `other`) are ignored.
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
