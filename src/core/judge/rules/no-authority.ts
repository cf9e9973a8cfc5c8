import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isJoining, strongestJoin } from './article-evidence.ts';
import type { ArticleRule } from './rule.ts';

/**
 * Minimum certainty (see `strongestJoin`) at which a sentence counts as telling of a restriction.
 * If an authority seems to be behind what such a sentence says, as in "Court bans TikTok", the
 * value of the scoring rule `no-authority-restricts` is 0.
 */
const SHOWN = 0.2;

/**
 * Value of the scoring rule `no-authority-restricts` if the restriction and the authority are in
 * different sentences: some sentences tell of a restriction, but an authority seems to be behind
 * only what other sentences say, such as "Court hears TikTok" (see `SentenceEvidence.lawful`).
 * The value is 0 instead if the headline and the beginning together say that an authority
 * restricts the app (see `lawlessness`).
 */
const AUTHORITY_APART = 1 / 3;

export const noAuthority: ArticleRule = {
  name: 'no-authority-restricts',
  about:
    'No sentence tells of a restriction, or none that does names an authority, a law or a place other than the app’s own country.',
  weight: -2.25,
  contribution: ({ all }) => ({ value: lawlessness(all), sentences: [] }),
};

function lawlessness(all: readonly SentenceEvidence[]): number {
  // If no sentence tells of a restriction, no authority restricts anything, even if one is named.
  if (!all.some((entry) => strongestJoin(entry) >= SHOWN)) return 1;
  const lawful = all.filter((entry) => entry.lawful);
  // In "Court bans TikTok", an authority restricts an app.
  if (lawful.some((entry) => strongestJoin(entry) >= SHOWN)) return 0;
  // The headline may name the authority and the app: "Court hears TikTok". The beginning may name
  // the restriction: "The app remains banned". Together, they count as one sentence that names
  // all three.
  const restricts = all.some((entry) => entry.sentence.part === 'lede' && isJoining(entry));
  const headline = lawful.some(
    ({ sentence, apps }) => sentence.part === 'title' && apps.length > 0,
  );
  if (restricts && headline) return 0;
  return lawful.length > 0 ? AUTHORITY_APART : 1;
}
