import type { NamedRule } from '../rules/rule.ts';

/**
 * Links an app with each word for a restriction in its sentence. `STRENGTH_RULES` and
 * `OTHER_RULES` decide how certain each link is.
 */
export const RESTRICTING_WORD: NamedRule = {
  name: 'restricting-word',
  about: 'A word for a ban, a forced sale, a lifting or a curb stands in a sentence with the app.',
};

/**
 * In "removed from app stores", a word for removal counts as a word for a ban (see
 * `storeRemovals`).
 */
export const REMOVED_FROM_STORES: NamedRule = {
  name: 'removed-from-stores',
  about: 'The app is taken out of app stores, which counts as a ban.',
};

/** Rules that link an app with a word of the same sentence. */
export const WORD_RULES: readonly NamedRule[] = [RESTRICTING_WORD, REMOVED_FROM_STORES];
