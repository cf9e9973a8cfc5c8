import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isJoining, strongestJoin } from './article-evidence.ts';
import type { ArticleRule } from './rule.ts';

/**
 * A sentence is `lawful` if an authority seems to be behind it. If it says with at least this
 * certainty that an app is restricted (see `strongestJoin`), the authority counts as the one that
 * restricts the app.
 */
const SHOWN = 0.2;

/**
 * Value of the rule `no-authority-restricts` when the article names an authority that does not seem
 * to restrict an app. Some sentences are then `lawful`: an authority seems to be behind them. But
 * none of them says with a certainty of `SHOWN` or more that an app is restricted.
 *
 * Exception: the value is 0 if a `lawful` headline names an app, and the beginning says that an app
 * is restricted.
 */
const AUTHORITY_APART = 1 / 3;

export const noAuthority: ArticleRule = {
  name: 'no-authority-restricts',
  about:
    'No sentence on the restriction names an authority, a law or a place other than the app’s own country.',
  weight: -2.25,
  contribution: ({ all }) => ({ value: lawlessness(all), sentences: [] }),
};

function lawlessness(all: readonly SentenceEvidence[]): number {
  const lawful = all.filter((entry) => entry.lawful);
  if (lawful.some((entry) => strongestJoin(entry) >= SHOWN)) return 0;
  // The headline and the beginning count as one sentence here. For example, the headline "Court
  // rules on TikTok" names the authority and the app. The beginning "The app stays banned" then
  // names the restriction.
  const restricts = all.some((entry) => entry.sentence.part === 'lede' && isJoining(entry));
  const headline = lawful.some(
    ({ sentence, apps }) => sentence.part === 'title' && apps.length > 0,
  );
  if (restricts && headline) return 0;
  return lawful.length > 0 ? AUTHORITY_APART : 1;
}
