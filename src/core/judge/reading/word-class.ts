import { prefixer } from '../../collections/prefixer.ts';
import type { Hit } from './hit.ts';

const effectClass = prefixer('says-');
const scopeClass = prefixer('scope-');

/**
 * Returns the name of a word's class:
 * - `says-…` for a word that says what happens to the law, such as `says-lift` for "lifted"
 * - `scope-…` for a word that says whom the law is for, such as `scope-military`
 * - `age` for an age
 * - `home` for the country that the apps come from
 * - the word's kind for any other word
 */
export function classOf({ kind, meaning, home }: Hit): string {
  if (kind === 'effect') return effectClass(meaning);
  if (kind === 'scope') return scopeClass(meaning);
  if (kind === 'minors' && meaning === 'age') return 'age';
  return home ? 'home' : kind;
}
