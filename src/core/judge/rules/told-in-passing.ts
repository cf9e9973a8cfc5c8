import type { SentenceEvidence } from '../evidence/evidence.ts';
import { namesAny } from '../reading/hit.ts';
import { type ArticleEvidence, isJoining } from './article-evidence.ts';
import { sentencesOf } from './contributions.ts';
import type { ArticleRule } from './rule.ts';

/**
 * Share of a text's sentences from which on a restriction counts as its subject without a headline
 * that says so.
 */
const DENSE = 0.2;

/** Sentences at the beginning that may lead up to the subject. */
const INTRODUCTION = 4;

/** Joining sentences that a short text needs: one is enough only where the text begins with it. */
const FEWEST = 1.5;

/** Factor on the shortfall when the headline names the app. */
const HEADLINE_NAMES = 0.5;

/** Shortfall, at the least, of a text that comes to the restriction only after its beginning. */
const LATE = 0.75;

export const toldInPassing: ArticleRule = {
  name: 'told-in-passing',
  about: 'Neither headline nor beginning tells at once of a restriction, and few sentences of the text do.',
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
  return headlines.some(isAnnouncement) || beginning.some(isJoining) ? short : Math.max(short, LATE);
}

/** Returns the share of the needed joining sentences that a text lacks, 0 … 1. */
function missingShare(text: readonly SentenceEvidence[]): number {
  const [first] = text;
  const fewest = first && isJoining(first) ? 1 : FEWEST;
  const needed = Math.max(fewest, (text.length - INTRODUCTION) * DENSE);
  return Math.max(0, 1 - text.filter(isJoining).length / needed);
}

/** "Ministers to decide on TikTok": an app and an authority in the headline. */
function isAnnouncement({ subjects, sentence }: SentenceEvidence): boolean {
  return subjects.length > 0 && namesAny(sentence.hits, ['official', 'authority']);
}
