import { nameSkeleton } from '../text/name-skeleton.ts';
import type { App } from './schema.ts';

/** Maps traditional Chinese characters to their simplified forms. Both count as equal in names. */
export type Variants = ReadonlyMap<string, string>;

/**
 * The names in use. They are stored as skeletons: simplified forms that are equal for names that
 * readers may confuse, such as "TikTok" and "T1k-Tok" (see `nameSkeleton`). A new name must not
 * equal a name in use. It also must not contain a long name (see `isLong`) from the list given to
 * `takenNames`. It may contain a name that was added by `take`.
 */
export interface TakenNames {
  /**
   * Takes the skeleton of a new name. True when the name can't be used, for one of these reasons:
   * - It is empty.
   * - It equals a name in use.
   * - It contains a long name from the list given to `takenNames`: "tiktoknews" contains "tiktok".
   */
  has(skeleton: string): boolean;
  /**
   * Adds the skeleton of a name that is now in use. A later name may contain it but must not equal
   * it.
   */
  take(skeleton: string): void;
}

/** Returns a `TakenNames` in which the names with these skeletons are in use. */
export function takenNames(skeletons: readonly string[]): TakenNames {
  const taken = new Set(skeletons);
  const long = [...taken].filter(isLong);
  return {
    has: (own) => own === '' || taken.has(own) || long.some((other) => own.includes(other)),
    take: (own) => void taken.add(own),
  };
}

/**
 * Returns a function that simplifies a name to its skeleton. Names that readers may confuse, such
 * as "TikTok" and "T1k-Tok", have equal skeletons (see `nameSkeleton`).
 */
export function skeletonsWith(variants: Variants): (name: string) => string {
  return (name) => nameSkeleton(name, variants);
}

/** Returns all names of an app. */
export function namesOf({ name, names, companyNames = [], abroadNames = [] }: App): string[] {
  return [name, ...names, ...companyNames, ...abroadNames];
}

/**
 * Minimum number of letters in a long name (see `isLong`). Shorter names, such as "Lark" or "X",
 * are parts of too many words.
 */
const LONG = 5;
/** Minimum number of characters in a long Chinese name. */
const LONG_IN_CHINESE = 2;

/**
 * True for a long name, given as its skeleton (see `nameSkeleton`). If another name contains a long
 * name, this is hardly ever a coincidence: "TikTok News" contains "TikTok".
 */
export function isLong(skeleton: string): boolean {
  return skeleton.length >= (/\p{Script=Han}/u.test(skeleton) ? LONG_IN_CHINESE : LONG);
}
