import { SILENT, strongestOf } from './contributions.ts';
import type { ArticleRule } from './rule.ts';

/**
 * A headline adds this much to the sum in `scoreOf` if it says with the highest certainty, 1, that
 * an app is restricted.
 */
const WEIGHT = 3.75;

/**
 * Share of a headline's contribution to the sum in `scoreOf` that is taken away if the article is
 * a digest of the day, such as "Morning briefing".
 */
const TAKEN_BY_DIGEST = 0.5;

export const headlineRestricts: ArticleRule = {
  name: 'headline-restricts',
  about: 'The headline joins a watched app with a restriction.',
  weight: WEIGHT,
  contribution: ({ headline }) => strongestOf(headline),
};

/**
 * Halves what `headline-restricts` adds if the article is a digest of the day ("Morning
 * briefing"). A digest's first sentences add nothing, because its `ArticleEvidence.beginning` is
 * empty.
 */
export const digest: ArticleRule = {
  name: 'digest',
  about:
    'The headline is a row of headlines or the name of a digest, so that half of what it says counts.',
  weight: -WEIGHT * TAKEN_BY_DIGEST,
  contribution: (evidence) => (evidence.digest ? strongestOf(evidence.headline) : SILENT),
};
