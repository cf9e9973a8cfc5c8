import { nameSkeleton } from '../text/name-skeleton.ts';
import type { App } from './schema.ts';

/** Maps traditional Chinese characters to their simplified forms. Both count as equal in names. */
export type Variants = ReadonlyMap<string, string>;

/**
 * The names in use, as skeletons. A skeleton is equal for names that readers may confuse, such as
 * "TikTok" and "T1k-Tok" (see `nameSkeleton`).
 * - Initial names are those given to `takenNames`. A new name must not equal one. It also must not
 *   contain a long one (see `isLong`).
 * - Later names are added by `take`. A new name must only not equal them.
 */
export interface TakenNames {
  /**
   * True for the skeleton of a name that can't be used. There are three cases:
   * - It is empty.
   * - It equals a taken skeleton.
   * - It contains a long initial skeleton: "tiktoknews" contains "tiktok".
   */
  has(skeleton: string): boolean;
  /** Marks a skeleton as taken. Other skeletons may contain it but must not equal it. */
  take(skeleton: string): void;
}

/** Returns a `TakenNames` with these initial skeletons. */
export function takenNames(skeletons: readonly string[]): TakenNames {
  const taken = new Set(skeletons);
  const long = [...taken].filter(isLong);
  return {
    has: (own) => own === '' || taken.has(own) || long.some((other) => own.includes(other)),
    take: (own) => void taken.add(own),
  };
}

/** Returns a function that computes the skeleton of a name (see `nameSkeleton`). */
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
/** Minimum for Chinese names, which have fewer letters. */
const LONG_IN_CHINESE = 2;

/**
 * True for the skeleton of a long name. If another name contains a name of this length, that is
 * hardly ever by chance.
 */
export function isLong(skeleton: string): boolean {
  return skeleton.length >= (/\p{Script=Han}/u.test(skeleton) ? LONG_IN_CHINESE : LONG);
}
