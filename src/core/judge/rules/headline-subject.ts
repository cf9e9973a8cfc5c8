import type { SentenceEvidence } from '../evidence/evidence.ts';
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
  contribution({ headline, text, beginning }) {
    const otherwise = headline.filter((entry) => entry.otherwise && !isJoining(entry));
    const apart = otherwise.filter((entry) => !isListed(entry, beginning));
    if (otherwise.length > 0) return whenAny(apart);
    return isAppDropped(headline, text) ? { value: 1, sentences: sentencesOf(headline) } : SILENT;
  },
};

export const headlineOnLegalTopic: ArticleRule = {
  name: 'headline-on-legal-topic',
  about:
    'The headline is about a legal matter that takes nothing away: a fine, a privacy case, a lawsuit.',
  weight: -1,
  contribution: ({ headline }) =>
    whenAny(headline.filter((entry) => entry.topic && !isJoining(entry))),
};

/** Maximum number of words between two names of one list, as in "Huawei and TikTok". */
const LIST_REACH = 2;

/**
 * True when both of these are true:
 * - The headline names something other than a watched app, such as "Huawei", but not in a list
 *   with a watched app, as in "Huawei and TikTok".
 * - The text below the headline names something other than a watched app, but no watched app.
 *
 * An example is the headline "US blacklists Huawei after India bans TikTok" above a text that is
 * about Huawei and does not name TikTok.
 */
function isAppDropped(
  headline: readonly SentenceEvidence[],
  text: readonly SentenceEvidence[],
): boolean {
  return (
    // In "Huawei and TikTok", Huawei is listed with TikTok, so the headline is about both.
    headline.some(({ sentence: { hits } }) => namesOutsideList(hits)) &&
    text.every(({ apps }) => apps.length === 0) &&
    text.some(({ sentence: { hits } }) => hitsOf(hits, 'other').length > 0)
  );
}

function namesOutsideList(hits: readonly Hit[]): boolean {
  const list = listAround(hitsOf(hits, 'app'), hits);
  return hitsOf(hits, 'other').some((other) => !list.includes(other));
}

/**
 * True when the article's beginning lists a watched app together with another app from the
 * headline. Example: the headline is "Government blocks Telegram", and the beginning is "Telegram
 * and TikTok are blocked".
 */
function isListed({ sentence }: SentenceEvidence, beginning: readonly SentenceEvidence[]): boolean {
  const named = new Set(hitsOf(sentence.hits, 'other').map(({ meaning }) => meaning));
  return beginning
    .filter(isJoining)
    .some(({ sentence: { hits } }) =>
      listAround(hitsOf(hits, 'app'), hits).some(
        ({ kind, meaning }) => kind === 'other' && meaning !== '' && named.has(meaning),
      ),
    );
}

/**
 * Returns `apps` and the other things that are listed together with them. For "Huawei and TikTok",
 * returns TikTok and Huawei.
 */
function listAround(apps: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const list = [...apps];
  for (let grown = -1; grown !== list.length; ) {
    grown = list.length;
    for (const other of hitsOf(hits, 'other'))
      if (!list.includes(other) && nearest(other, list) <= LIST_REACH) list.push(other);
  }
  return list;
}
