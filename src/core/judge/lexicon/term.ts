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
  /** True when the term also matches longer words that begin with it. */
  stem: boolean;
  letters: Letters;
  /**
   * Side on which the name of an app must stand right beside the term; null when none is needed.
   */
  beside: Side | null;
  /** Spelling as authored, without the `*` of a stem. */
  spelling: string;
}

/**
 * Match that a term needs: `any`, the folded letters; `capital`, also a capital at the beginning in
 * the text; `exact`, the letters as authored ("US" is not "us").
 */
export type Letters = 'any' | 'capital' | 'exact';

/**
 * Side of a word on which the name of an app must stand right beside it: `after` in "boots TikTok",
 * `before` in "TikTok exit".
 */
export type Side = 'before' | 'after';

/** Language bits of a name that every language shares. */
export const ALL_LANGUAGES = 0x7fffffff;
