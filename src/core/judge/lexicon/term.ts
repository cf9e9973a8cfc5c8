import type { HitKind } from '../reading/hit.ts';

/** One meaning of a word or name, in certain languages or in all. */
export interface Term {
  kind: HitKind;
  /**
   * Identifies what the term names: an app by its id, a jurisdiction by its code, a name from the
   * record by its key, an effect by its own name. Empty for most other terms.
   */
  meaning: string;
  /** Bits of the languages to which the term belongs. */
  languages: number;
  /** True when the term also matches every longer word that begins with it. */
  stem: boolean;
  letters: Letters;
  /** Neighbour without which the term does not count; null when the term counts anywhere. */
  beside: Beside | null;
  /**
   * Spelling as in the dataset or the record, without the `*` of a stem. Null unless `letters` is
   * `exact`.
   */
  exact: string | null;
}

/**
 * Condition on the letters of a match:
 * - `any`: the letters are equal after folding (see `fold`)
 * - `capital`: as for `any`, and the first letter is a capital
 * - `city`: as for `capital`; used for the name of a city
 * - `exact`: the letters are those of the dataset, so that "us" does not match "US"
 */
export type Letters = 'any' | 'capital' | 'city' | 'exact';

/**
 * Neighbour that a word needs: without the neighbour beside it, the word does not count. Only small
 * words and words of app names (see `Lexicon.between`) may stand between the two. `stands` says
 * where the neighbour must stand:
 * - `after`: "boots" needs an app after it, as in "boots TikTok"
 * - `before`: "exit" needs an app before it, as in "TikTok exit"
 */
export interface Beside {
  neighbour: Neighbour;
  stands: 'before' | 'after';
}

/**
 * Kind of neighbour, as the sign that stands for it in the dataset:
 * - `@`: an app, its company or social media
 * - `§`: a word for a ban or a law
 * - `¤`: a device
 */
export type Neighbour = '@' | '§' | '¤';

/** Bits of all languages, for a name that belongs to every language. */
export const ALL_LANGUAGES = 0x7fffffff;
