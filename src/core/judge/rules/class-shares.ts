import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Hit } from '../reading/hit.ts';

/**
 * Returns the share, 0 … 1, of an article's sentences that name each class of words, by the class's
 * name. One sentence is counted besides those of the article, so that the shares of a short article
 * are smaller. Classes that no sentence names are missing. Other things count only in sentences
 * that restrict no watched app: one of them may be the app's sister, or be banned together with it.
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

/**
 * Names a word's class. Each effect and each scope is a class of its own, and so are ages and the
 * apps' home country.
 */
function classOf({ kind, meaning, home }: Hit): string {
  if (kind === 'effect') return `says-${meaning}`;
  if (kind === 'scope') return `scope-${meaning}`;
  if (kind === 'minors' && meaning === 'age') return 'age';
  return home ? 'home' : kind;
}
