import { nameSkeleton } from '../text/name-skeleton.ts';
import type { App } from './schema.ts';

/** Traditional Chinese characters with their simplified forms. The two count as equal in names. */
export type Variants = ReadonlyMap<string, string>;

/** Skeletons of the names that a new name must not equal, resemble or contain. */
export interface TakenNames {
  /** True when a skeleton is empty, equals a taken one or contains a long taken one. */
  has(skeleton: string): boolean;
  /** Marks a skeleton as taken. Other names may contain it but must not equal it. */
  take(skeleton: string): void;
}

/** Returns the `TakenNames` that contain these skeletons (see `nameSkeleton`). */
export function takenNames(skeletons: readonly string[]): TakenNames {
  const taken = new Set(skeletons);
  const long = [...taken].filter(isLong);
  return {
    has: (own) => own === '' || taken.has(own) || long.some((other) => own.includes(other)),
    take: (own) => void taken.add(own),
  };
}

/** Returns a function that computes skeletons of names with the given variants. */
export function skeletonsWith(variants: Variants): (name: string) => string {
  return (name) => nameSkeleton(name, variants);
}

/** Returns all names of an app. */
export function namesOf({ name, names, companyNames = [], abroadNames = [] }: App): string[] {
  return [name, ...names, ...companyNames, ...abroadNames];
}

/**
 * A taken name with at least this many letters must not be a part of another name. Shorter names
 * ("Lark", "X") are parts of too many words. For Chinese names, the number is lower.
 */
const LONG = 5;
const LONG_IN_CHINESE = 2;

/**
 * True for the skeleton of a name that is long enough to be forbidden as a part of other names.
 */
export function isLong(skeleton: string): boolean {
  return skeleton.length >= (/\p{Script=Han}/u.test(skeleton) ? LONG_IN_CHINESE : LONG);
}
