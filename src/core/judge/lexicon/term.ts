import type { HitKind } from '../reading/hit.ts';

/** One meaning that a word or name has in some languages or in all. */
export interface Term {
  kind: HitKind;
  /**
   * Identifies what the word stands for: an app's id, a jurisdiction's code, an entity key, an
   * effect or a scope. For some words, a mark such as `weak`. Often empty.
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
 * Role of capitals when a text is compared with a spelling:
 * - `any`: capitals make no difference
 * - `capital`: the first letter must be a capital
 * - `city`: like `capital`, and the hit is marked as a city (see `Hit.site`)
 * - `exact`: each letter must have the case of the spelling, as in "US"
 */
export type Letters = 'any' | 'capital' | 'city' | 'exact';

/**
 * Requirement that another word stands beside a word. "Cuts" needs the name of an app beside it:
 * "cuts TikTok" means a ban, but "cuts taxes" does not.
 */
export interface Beside {
  neighbour: Neighbour;
  // Side of the word on which the neighbour stands: `after` for "cuts" ("cuts TikTok"), `before`
  // for "exit" ("TikTok exit").
  stands: 'before' | 'after';
}

/**
 * Class to which a word beside a given word must belong (see `Beside`):
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
