import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isSued } from '../evidence/lawful.ts';
import { type Hit, hitsOf, nearest } from '../reading/hit.ts';
import { isJoining } from './article-evidence.ts';
import { SILENT, sentencesOf, whenAny } from './contributions.ts';
import type { ArticleRule } from './rule.ts';

export const headlineNamesApp: ArticleRule = {
  name: 'headline-names-app',
  about:
    'The headline speaks of a watched app, and not only as the place where something was seen.',
  weight: 0.4,
  contribution: ({ headline }) => whenAny(headline.filter(({ subjects }) => subjects.length > 0)),
};

export const headlineOnAnother: ArticleRule = {
  name: 'headline-on-another',
  about:
    'The headline is about the restriction of another thing, or about what the app itself bans.',
  weight: -1.2,
  contribution({ headline, text }) {
    const otherwise = headline.filter((entry) => entry.otherwise && !isJoining(entry));
    if (otherwise.length > 0) return whenAny(otherwise);
    return isAppDropped(headline, text) ? { value: 1, sentences: sentencesOf(headline) } : SILENT;
  },
};

export const headlineOnLegalTopic: ArticleRule = {
  name: 'headline-on-legal-topic',
  about:
    'The headline is about a legal matter that takes nothing away: a fine, a privacy case, a lawsuit.',
  weight: -1,
  contribution: ({ headline }) =>
    whenAny(
      headline.filter((entry) => (entry.topic || isSued(entry.sentence.hits)) && !isJoining(entry)),
    ),
};

/** The app and another thing belong to one list if at most this many words are between them. */
const LIST_REACH = 2;

/**
 * True when the headline names another thing that is not in a list with the app, and the text
 * names other things but no watched app: "US blacklists Huawei after India bans TikTok".
 */
function isAppDropped(
  headline: readonly SentenceEvidence[],
  text: readonly SentenceEvidence[],
): boolean {
  return (
    headline.some(({ sentence: { hits } }) => namesOutsideList(hits)) &&
    text.every(({ apps }) => apps.length === 0) &&
    text.some(({ sentence: { hits } }) => hitsOf(hits, 'other').length > 0)
  );
}

function namesOutsideList(hits: readonly Hit[]): boolean {
  const apps = hitsOf(hits, 'app');
  return hitsOf(hits, 'other').some((other) => nearest(other, apps) > LIST_REACH);
}
