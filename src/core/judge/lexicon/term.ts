import type { HitKind } from '../reading/hit.ts';

/** Meaning of one string, in one language or in all. */
export interface Term {
  kind: HitKind;
  /** The app's id, the jurisdiction's code, the entity's key; '' for words. */
  meaning: string;
  /** Bits of the languages to which the term belongs. */
  languages: number;
  /** True when the term also matches words that continue it with any ending. */
  stem: boolean;
  letters: Letters;
  /** Side on which an app's name must be beside the term; null when none is needed. */
  beside: Side | null;
  /** Spelling as authored, without the mark of a stem. */
  spelling: string;
}

/**
 * `any`: as folded. `capital`: begins with a capital in the text. `exact`: as authored (US is not
 * us).
 */
export type Letters = 'any' | 'capital' | 'exact';

/**
 * Side of a word on which the name of an app must stand right beside it: `after` in "boots TikTok",
 * `before` in "TikTok exit".
 */
export type Side = 'before' | 'after';

/** Language bits of a name that every language shares. */
export const ALL_LANGUAGES = 0x7fffffff;
