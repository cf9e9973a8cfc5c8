import type { SentenceEvidence } from '../evidence/evidence.ts';
import { namesAny } from '../reading/hit.ts';
import { type ArticleEvidence, isJoining } from './article-evidence.ts';
import { sentencesOf } from './contributions.ts';
import type { ArticleRule } from './rule.ts';

/**
 * A text is about a restriction if at least this share of its sentences says that an app is
 * restricted. The number `INTRODUCTION` is first subtracted from the number of sentences. A text
 * of 24 sentences needs four: 0.2 × (24 − 4).
 */
const DENSE = 0.2;

/** Number of sentences at a text's beginning that may be an introduction to its subject. */
const INTRODUCTION = 4;

/**
 * Minimum number of sentences that must say that an app is restricted, however short the text is.
 * If the first sentence says so, the minimum is 1 instead. For a short text, `missingShare` thus
 * returns:
 * - 0 if the first sentence says so, or if two sentences say so
 * - a third if a single sentence says so and is not the first: of the 1.5 sentences that are
 *   needed, half a sentence is missing (1 − 1 / 1.5)
 */
const LEAST_NEEDED = 1.5;

/**
 * Factor for the result of `missingShare` if the headline is about an app. A lack of sentences on
 * the restriction then counts only half.
 */
const HEADLINE_NAMES = 0.5;

/**
 * Minimum value of `told-in-passing` when neither headline nor beginning says that an app is
 * restricted.
 */
const LATE = 0.75;

export const toldInPassing: ArticleRule = {
  name: 'told-in-passing',
  about:
    'Neither headline nor beginning tells at once of a restriction, and few sentences of the text do.',
  weight: -1.2,
  contribution: (evidence) => ({
    value: shortfall(evidence),
    sentences: sentencesOf(evidence.text.filter(isJoining)),
  }),
};

function shortfall({ headline, beginning, text, digest }: ArticleEvidence): number {
  const headlines = digest ? [] : headline;
  const named = headlines.some(({ subjects }) => subjects.length > 0);
  if (headlines.some(isJoining) || (named && beginning.some(isJoining))) return 0;
  const short = missingShare(text) * (named ? HEADLINE_NAMES : 1);
  // Here, the value may be lower than `LATE` only if the headline may announce a ban ("Ministers
  // discuss TikTok") or the beginning tells of a restriction.
  return headlines.some(isAnnouncement) || beginning.some(isJoining)
    ? short
    : Math.max(short, LATE);
}

/**
 * Returns 0 for a text with enough sentences that restrict an app, and 1 for one without any. A
 * text of 24 sentences needs four; with two, the result is 0.5.
 */
function missingShare(text: readonly SentenceEvidence[]): number {
  const [first] = text;
  // For a short text, one sentence on a restriction is enough if it is the text's first.
  const least = first && isJoining(first) ? 1 : LEAST_NEEDED;
  const needed = Math.max(least, (text.length - INTRODUCTION) * DENSE);
  return Math.max(0, 1 - text.filter(isJoining).length / needed);
}

/**
 * True for a headline that is about an app and names an authority: "Ministers discuss TikTok".
 */
function isAnnouncement({ subjects, sentence }: SentenceEvidence): boolean {
  return subjects.length > 0 && namesAny(sentence.hits, ['official', 'authority']);
}
