import type { HitKind } from '../reading/hit.ts';

/** One meaning that a word or name has in some languages or in all. */
export interface Term {
  kind: HitKind;
  /**
   * Says what the word or name stands for: the id of an app, the code of a jurisdiction, the key of
   * a name in the record, or the name of an effect. Empty for most other words.
   */
  meaning: string;
  /** One bit for each language in which the word has this meaning. */
  languages: number;
  /** True when longer words count too: "banish*" in the dataset also finds "banished". */
  stem: boolean;
  letters: Letters;
  /**
   * Word that must stand beside this one: "cuts" counts only right before an app's name. Null for
   * a word that counts anywhere.
   */
  beside: Beside | null;
  /**
   * The spelling that a text must have if `letters` is `exact`: "US". Null for all other values of
   * `letters`.
   */
  exact: string | null;
}

/**
 * Says how exactly the letters of a text must agree with a spelling:
 * - `any`: capitals make no difference (see `fold`)
 * - `capital`: like `any`, but the first letter must be a capital
 * - `city`: like `capital`; marks the spelling as the name of a city
 * - `exact`: the letters must be those of the dataset, so that "US" does not find "us"
 */
export type Letters = 'any' | 'capital' | 'city' | 'exact';

/**
 * Says beside which other word a word must stand in order to count. "Cuts" means a ban in "cuts
 * TikTok", but not in "cuts taxes". `stands` is the side on which the neighbour must be:
 * - `after`: "cuts" needs an app after it, as in "cuts TikTok"
 * - `before`: "exit" needs an app before it, as in "TikTok exit"
 *
 * Only small words, such as "the", and parts of an app's name may stand between the two (see
 * `Lexicon.between`).
 */
export interface Beside {
  neighbour: Neighbour;
  stands: 'before' | 'after';
}

/**
 * Class of words to which the neighbour must belong. In the dataset, a sign stands for the class,
 * as in "cuts @":
 * - `@`: an app, its company or social media
 * - `§`: a word for a ban or a law
 * - `¤`: a device
 */
export type Neighbour = '@' | '§' | '¤';

/**
 * The bits of all 31 possible languages, for a name that articles in every language use (see
 * `Term.languages`).
 */
export const ALL_LANGUAGES = 0x7fffffff;
