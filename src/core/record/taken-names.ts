import { nameSkeleton } from '../text/name-skeleton.ts';
import type { App } from './schema.ts';

/** Maps traditional Chinese characters to their simplified forms. Both count as equal in names. */
export type Variants = ReadonlyMap<string, string>;

/**
 * Skeletons of the names in use (see `nameSkeleton`). Initial skeletons are given to `takenNames`;
 * `take` adds more. The skeleton of a new name must not equal any of them. It also must not contain
 * a long initial skeleton.
 */
export interface TakenNames {
  /**
   * True for a skeleton that can't be used:
   * - The skeleton is empty.
   * - The skeleton equals a taken skeleton.
   * - The skeleton contains a long skeleton (see `isLong`) that was given to `takenNames`.
   */
  has(skeleton: string): boolean;
  /** Marks a skeleton as taken. Other names may contain it but must not equal it. */
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

/** Returns a function that computes the skeleton of a name, with the given variants. */
export function skeletonsWith(variants: Variants): (name: string) => string {
  return (name) => nameSkeleton(name, variants);
}

/** Returns all names of an app. */
export function namesOf({ name, names, companyNames = [], abroadNames = [] }: App): string[] {
  return [name, ...names, ...companyNames, ...abroadNames];
}

/**
 * A taken name with at least this number of letters must not occur within another name. Shorter
 * names ("Lark", "X") occur in too many words.
 */
const LONG = 5;
/** Chinese names have fewer letters, so their limit is lower. */
const LONG_IN_CHINESE = 2;

/**
 * True for the skeleton of a long name. A name of this length hardly ever occurs within another
 * name by chance.
 */
export function isLong(skeleton: string): boolean {
  return skeleton.length >= (/\p{Script=Han}/u.test(skeleton) ? LONG_IN_CHINESE : LONG);
}
