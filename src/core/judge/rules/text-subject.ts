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

/**
 * Share of a text's sentences, 0 … 1, that name an authority, a law or a place by chance. Even in
 * an article about music, one sentence in five may name a country.
 */
const USUAL_SHARE = 0.2;

/**
 * Number of imaginary sentences that are added to each text. They keep the value of a short text
 * near 0.
 */
const USUAL_SENTENCES = 8;

/** A text with fewer sentences is too short to show whether it is about a law. */
const FEWEST = 4;

/**
 * Raises the score of a text that names authorities, laws and places more often than usual. Lowers
 * the score of a text that names them less often.
 */
export const textOnLaw: ArticleRule = {
  name: 'text-on-law',
  about:
    'More of the text than usual names an authority, a law or a place; a sentence on a law counts twice.',
  weight: 5,
  contribution({ text }) {
    if (text.length < FEWEST) return SILENT;
    const own = text.filter(({ otherwise, topic }) => !otherwise && !topic);
    const lawful = own.filter((entry) => entry.lawful);
    const onLaw = own.filter(({ sentence }) => names(sentence.hits, 'instrument'));
    // Adds `USUAL_SENTENCES` imaginary sentences, so that the value of a short text stays near 0.
    // The share `USUAL_SHARE` of them, one in five, names an authority, a law or a place.
    const counted = (lawful.length + onLaw.length) / 2 + USUAL_SENTENCES * USUAL_SHARE;
    const share = counted / (text.length + USUAL_SENTENCES);
    return { value: share - USUAL_SHARE, sentences: sentencesOf(lawful) };
  },
};

/**
 * This number is added to the total of a text's sentences before a share is computed. Without it,
 * one sentence would be a large share of a short text.
 */
const SHORT_TEXT = 4;

function shareOf(
  text: readonly SentenceEvidence[],
  found: readonly SentenceEvidence[],
): Contribution {
  return { value: found.length / (text.length + SHORT_TEXT), sentences: sentencesOf(found) };
}
