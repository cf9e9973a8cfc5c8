import type { HitKind } from '../reading/hit.ts';

/** A meaning of one word or name, in one language or in all. */
export interface Term {
  kind: HitKind;
  /**
   * Id of the app, code of the jurisdiction, key of the entity, or effect; mostly '' for other
   * words.
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
 * Condition on the letters of a match. `any`: they are equal after folding; `capital`: the first
 * one must also be a capital; `exact`: all must be as authored ("US" is not "us").
 */
export type Letters = 'any' | 'capital' | 'exact';

/**
 * Neighbour that a word needs right beside it, and the side on which it stands: an app `after`
 * "boots" in "boots TikTok", `before` "exit" in "TikTok exit".
 */
export interface Beside {
  neighbour: Neighbour;
  side: 'before' | 'after';
}

/**
 * Sign that stands in an authored word for what must stand right beside it: `@` for the name of an
 * app, its company or social media, `§` for a word for a ban or a law, `¤` for a device.
 */
export type Neighbour = '@' | '§' | '¤';

/** Language bits of a name that belongs to every language. */
export const ALL_LANGUAGES = 0x7fffffff;
