import { prefixer } from '../../collections/prefixer.ts';
import type { Hit } from './hit.ts';

const effectClass = prefixer('says-');
const scopeClass = prefixer('scope-');

/**
 * Returns the name of a word's class: `says-…` for each effect, `scope-…` for each scope, `age` for
 * an age, and `home` for the apps' home country. For any other word, it is the word's kind.
 */
export function classOf({ kind, meaning, home }: Hit): string {
  if (kind === 'effect') return effectClass(meaning);
  if (kind === 'scope') return scopeClass(meaning);
  if (kind === 'minors' && meaning === 'age') return 'age';
  return home ? 'home' : kind;
}
