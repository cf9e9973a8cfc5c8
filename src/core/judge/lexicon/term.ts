import type { HitKind } from '../reading/hit.ts';

/** A meaning of one word or name, in one language or in all. */
export interface Term {
  kind: HitKind;
  /**
   * Identifies what the term names: an app by its id, a jurisdiction by its code, a name from the
   * record by its key, an effect by itself. Most other terms have ''.
   */
  meaning: string;
  /** Bits of the languages to which the term belongs. */
  languages: number;
  /** True when the term also matches every longer word that begins with it. */
  stem: boolean;
  letters: Letters;
  /** Neighbour without which the term does not count; null when it needs none. */
  beside: Beside | null;
  /** Spelling as authored, without the `*` of a stem, if `letters` is `exact`; otherwise null. */
  exact: string | null;
}

/**
 * Condition on the letters of a match. With `any`, they are equal after folding. With `capital`,
 * the first letter must also be a capital. With `exact`, all letters must be as authored, so that
 * "US" is not "us".
 */
export type Letters = 'any' | 'capital' | 'exact';

/**
 * Neighbour that a word needs right beside it, and the side on which the neighbour is: an app is
 * `after` "boots" in "boots TikTok", and `before` "exit" in "TikTok exit".
 */
export interface Beside {
  neighbour: Neighbour;
  side: 'before' | 'after';
}

/**
 * Sign in an authored word that represents the neighbour that the word needs: `@` for the name of
 * an app, its company or social media, `§` for a word for a ban or a law, `¤` for a device.
 */
export type Neighbour = '@' | '§' | '¤';

/** Language bits of a name that belongs to every language. */
export const ALL_LANGUAGES = 0x7fffffff;
