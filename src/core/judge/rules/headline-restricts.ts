import { SILENT, strongestOf } from './contributions.ts';
import type { ArticleRule } from './rule.ts';

/** Weight of a headline that says with the certainty 1 that an app is restricted. */
const WEIGHT = 3.75;

/**
 * In a digest of the day, such as "Morning briefing", this share of the headline's weight is taken
 * away.
 */
const TAKEN_BY_DIGEST = 0.5;

export const headlineRestricts: ArticleRule = {
  name: 'headline-restricts',
  about: 'The headline joins a watched app with a restriction.',
  weight: WEIGHT,
  contribution: ({ headline }) => strongestOf(headline),
};

/**
 * Takes away half of what `headline-restricts` adds, if the article is a digest of the day
 * ("Morning briefing"). The first sentences of a digest don't count as a beginning, either (see
 * `ArticleEvidence`).
 */
export const digest: ArticleRule = {
  name: 'digest',
  about:
    'The headline is a row of headlines or the name of a digest, so that half of what it says counts.',
  weight: -WEIGHT * TAKEN_BY_DIGEST,
  contribution: (evidence) => (evidence.digest ? strongestOf(evidence.headline) : SILENT),
};
