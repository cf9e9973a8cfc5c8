import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isJoining, strongestJoin } from './article-evidence.ts';
import type { ArticleRule } from './rule.ts';

/**
 * Minimum certainty with which a sentence must say that an app is restricted (see
 * `strongestJoin`). If such a sentence also has an authority behind it (`lawful`), as in "Court
 * bans TikTok", the value of `no-authority-restricts` is 0.
 */
const SHOWN = 0.2;

/**
 * Value of `no-authority-restricts` when the article names an authority, but not as the one that
 * restricts an app. A sentence with an authority behind it is `lawful`. The value is:
 * - 0 if a `lawful` sentence says that an app is restricted (see `SHOWN`)
 * - 0 if a `lawful` headline names an app, and the beginning says that an app is restricted
 * - 1 if no sentence is `lawful`
 * - this number in all other cases
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
  // The headline may name the authority and the app: "Court rules on TikTok". The beginning may
  // name the restriction: "The app stays banned". Together, they count as one sentence that names
  // all three.
  const restricts = all.some((entry) => entry.sentence.part === 'lede' && isJoining(entry));
  const headline = lawful.some(
    ({ sentence, apps }) => sentence.part === 'title' && apps.length > 0,
  );
  if (restricts && headline) return 0;
  return lawful.length > 0 ? AUTHORITY_APART : 1;
}
