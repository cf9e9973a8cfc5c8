import type { Annotation } from './annotation.ts';
import type { Answer } from './answer.ts';
import type { Caveat } from './caveat.ts';
import { VERDICTS } from './verdicts.ts';

/**
 * Today's law compared with the law on the article's day. It is `unclear` if the record can't tell
 * whether they differ.
 */
export type Comparison = 'differs' | 'same' | 'unclear';

/**
 * Caveats which say that the record may lack a change. It is then unclear whether the law has
 * changed since the article.
 */
const DOUBTS: ReadonlySet<Caveat['kind'] | undefined> = new Set<Caveat['kind'] | undefined>([
  'unrecorded-change',
  'incomplete',
  'unconfirmed',
]);

/**
 * Compares today's law with the law on the article's day, for the answers to main claims.
 * Considers all answers if there are no main claims.
 */
export function comparedWithArticle({ answers }: Pick<Annotation, 'answers'>): Comparison {
  const mains = answers.filter(({ claim }) => claim.main);
  const compared = (mains.length > 0 ? mains : answers).map(comparisonOf);
  if (compared.includes('differs')) return 'differs';
  return compared.length > 0 && compared.every((one) => one === 'same') ? 'same' : 'unclear';
}

/**
 * Compares today's law with the law on the article's day, for one answer. A change that kept the
 * rule's state, such as a higher fine, also counts as a difference.
 */
function comparisonOf({ verdict, then, now, sinceArticle, caveat }: Answer): Comparison {
  if (sinceArticle === null) return 'unclear';
  if (then?.state !== now?.state || sinceArticle.changes.length > 0) return 'differs';
  return VERDICTS[verdict].isSettled && !DOUBTS.has(caveat?.kind) ? 'same' : 'unclear';
}
