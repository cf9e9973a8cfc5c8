import { nameSkeleton } from '../text/name-skeleton.ts';
import type { App } from './schema.ts';

/** Maps traditional Chinese characters to their simplified forms. Both count as equal in names. */
export type Variants = ReadonlyMap<string, string>;

/**
 * The names in use, which no other app or place may take. They are stored as skeletons. Names that
 * readers may confuse, such as "TikTok" and "T1k-Tok", have the same skeleton (see
 * `nameSkeleton`).
 */
export interface TakenNames {
  /**
   * True when a name can't be used. This is so if its skeleton is empty, is in use, or contains
   * one of the long names given to `takenNames`: "TikTok News" contains "TikTok".
   */
  has(skeleton: string): boolean;
  /**
   * Adds the skeleton of a name that is now in use. From then on, `has` is true for this
   * skeleton. A longer skeleton that contains it may still be free.
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
 * True for a name so long that other names hardly ever contain it by chance: "TikTok", but not
 * "X". The name is given as its skeleton.
 */
export function isLong(skeleton: string): boolean {
  return skeleton.length >= (/\p{Script=Han}/u.test(skeleton) ? LONG_IN_CHINESE : LONG);
}
