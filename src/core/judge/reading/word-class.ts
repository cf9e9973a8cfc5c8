import { prefixer } from '../../collections/prefixer.ts';
import type { Hit } from './hit.ts';

const effectClass = prefixer('says-');
const scopeClass = prefixer('scope-');

/**
 * Returns the name of a word's class: `says-lift` for "lifted", `scope-military` for a word that
 * names the scope `military`.
 */
export function classOf({ kind, meaning, home }: Hit): string {
  if (kind === 'effect') return effectClass(meaning);
  if (kind === 'scope') return scopeClass(meaning);
  if (kind === 'minors' && meaning === 'age') return 'age';
  // `home` is true for a word that names the home country of the article's apps.
  return home ? 'home' : kind;
}
