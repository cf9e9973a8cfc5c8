import type { Hit } from './hit.ts';

/**
 * Returns the name of a word's class. This is its kind, except that each effect and each scope is
 * a class of its own, and so are ages and the apps' home country.
 */
export function classOf({ kind, meaning, home }: Hit): string {
  if (kind === 'effect') return `says-${meaning}`;
  if (kind === 'scope') return `scope-${meaning}`;
  if (kind === 'minors' && meaning === 'age') return 'age';
  return home ? 'home' : kind;
}
