import type { SentenceEvidence } from '../evidence/evidence.ts';
import { classOf } from '../reading/word-class.ts';

/** Returns, for each class of words (`classOf`), the share of sentences with such a word. */
export function classShares(evidence: readonly SentenceEvidence[]): Map<string, number> {
  const shares = new Map<string, number>();
  // The divisor is the number of sentences plus 1, so that short articles get smaller shares: a
  // class in 3 of 9 sentences has the share 3/10.
  const share = 1 / (evidence.length + 1);
  for (const { sentence, joins } of evidence) {
    // Words for things other than watched apps (kind `other`, such as "Huawei") do not count if
    // the sentence says that an app is restricted.
    const classes = new Set<string>();
    for (const hit of sentence.hits)
      if (hit.kind !== 'other' || joins.length === 0) classes.add(classOf(hit));
    for (const name of classes) shares.set(name, (shares.get(name) ?? 0) + share);
  }
  return shares;
}
