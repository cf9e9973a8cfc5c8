import type { SentenceEvidence } from '../evidence/evidence.ts';
import { namesAny } from '../reading/hit.ts';
import { type ArticleEvidence, isJoining } from './article-evidence.ts';
import { sentencesOf } from './contributions.ts';
import type { ArticleRule } from './rule.ts';

/**
 * Share of a text's sentences that must report a restriction before the restriction counts as the
 * text's subject, if the headline does not name it.
 */
const DENSE = 0.2;

/** Number of sentences at the beginning that may lead up to the subject. */
const INTRODUCTION = 4;

/**
 * Number of sentences on the restriction that even a short text needs. One is enough only when the
 * text begins with it.
 */
const FEWEST = 1.5;

/** Factor on the result of `missingShare` when the headline names the app. */
const HEADLINE_NAMES = 0.5;

/**
 * Minimum result of `missingShare` that counts when neither the headline nor the beginning
 * announces the restriction.
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
  return headlines.some(isAnnouncement) || beginning.some(isJoining)
    ? short
    : Math.max(short, LATE);
}

/**
 * Returns the missing share of the sentences on the restriction that a text needs: 0 when the text
 * has enough of them, 1 when it has none.
 */
function missingShare(text: readonly SentenceEvidence[]): number {
  const [first] = text;
  const fewest = first && isJoining(first) ? 1 : FEWEST;
  const needed = Math.max(fewest, (text.length - INTRODUCTION) * DENSE);
  return Math.max(0, 1 - text.filter(isJoining).length / needed);
}

/**
 * True for a headline that is about an app and names an authority: "Ministers to decide on
 * TikTok".
 */
function isAnnouncement({ subjects, sentence }: SentenceEvidence): boolean {
  return subjects.length > 0 && namesAny(sentence.hits, ['official', 'authority']);
}
