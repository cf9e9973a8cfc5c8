import type { Hit } from '../reading/hit.ts';

/** The seat of the watched apps' companies: named in every article, and hardly ever the one who restricts. */
export const HOME = 'CN';

/** Does the hit name the apps' own country? */
export function isHome({ kind, meaning }: Hit): boolean {
  return (kind === 'place' || kind === 'official') && meaning === HOME;
}

/** Does the hit name another country, one of its parts, bodies or people? */
export function isAbroad({ kind, meaning }: Hit): boolean {
  return (kind === 'place' || kind === 'official') && meaning !== HOME;
}
