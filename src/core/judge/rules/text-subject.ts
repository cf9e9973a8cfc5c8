import type { SentenceEvidence } from '../evidence/evidence.ts';
import { names } from '../reading/hit.ts';
import { SILENT, sentencesOf } from './contributions.ts';
import type { ArticleRule, Contribution } from './rule.ts';

export const textOnAnother: ArticleRule = {
  name: 'text-on-another',
  about:
    'Sentences of the text are about the restriction of other things, or about what the app itself bans.',
  weight: -1.2,
  contribution: ({ text }) =>
    shareOf(
      text,
      text.filter(({ otherwise }) => otherwise),
    ),
};

export const textOnLegalTopic: ArticleRule = {
  name: 'text-on-legal-topic',
  about: 'Sentences of the text are about legal matters that take nothing away.',
  weight: -0.8,
  contribution: ({ text }) =>
    shareOf(
      text,
      text.filter(({ topic }) => topic),
    ),
};

/** Share of sentences on a law that is usual in any text, whatever the text is about. */
const USUAL_SHARE = 0.2;

/** Number of imaginary sentences with the usual share that are counted with those of the text. */
const USUAL_SENTENCES = 8;

/** Smallest number of sentences by which a text shows what it is about. */
const FEWEST = 4;

/** A rule whose value is negative when less than the usual share of a text is about a law. */
export const textOnLaw: ArticleRule = {
  name: 'text-on-law',
  about:
    'More of the text than usual names an authority, a law or a place; a sentence on a law counts twice.',
  weight: 5,
  contribution({ text, digest }) {
    if (digest || text.length < FEWEST) return SILENT;
    const own = text.filter(({ otherwise, topic }) => !otherwise && !topic);
    const lawful = own.filter((entry) => entry.lawful);
    const onLaw = own.filter(({ sentence }) => names(sentence.hits, 'instrument'));
    const counted = (lawful.length + onLaw.length) / 2 + USUAL_SENTENCES * USUAL_SHARE;
    const share = counted / (text.length + USUAL_SENTENCES);
    return { value: share - USUAL_SHARE, sentences: sentencesOf(lawful) };
  },
};

/**
 * Number added to the count of a text's sentences, so that a single sentence on the app does not
 * make the app the subject of a short text.
 */
const SHORT_TEXT = 4;

function shareOf(
  text: readonly SentenceEvidence[],
  found: readonly SentenceEvidence[],
): Contribution {
  return { value: found.length / (text.length + SHORT_TEXT), sentences: sentencesOf(found) };
}
