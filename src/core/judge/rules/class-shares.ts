import type { SentenceEvidence } from '../evidence/evidence.ts';
import { classOf } from '../reading/word-class.ts';

/**
 * Returns, for each class of words (see `classOf`), the share (0 to 1) of an article's sentences
 * that contain such a word. The total is the number of sentences plus one, so short articles have
 * smaller shares. The class of other things does not count in a sentence that restricts a watched
 * app.
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
