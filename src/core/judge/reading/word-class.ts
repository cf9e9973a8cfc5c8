import { prefixer } from '../../collections/prefixer.ts';
import type { Hit } from './hit.ts';

const effectClass = prefixer('says-');
const scopeClass = prefixer('scope-');

/**
 * Returns the name of a word's class. This is usually the word's kind. Each effect, each scope,
 * ages, and the apps' home country have classes of their own.
 */
export function classOf({ kind, meaning, home }: Hit): string {
  if (kind === 'effect') return effectClass(meaning);
  if (kind === 'scope') return scopeClass(meaning);
  if (kind === 'minors' && meaning === 'age') return 'age';
  return home ? 'home' : kind;
}
