import type { SentenceEvidence } from '../evidence/evidence.ts';
import { sentencesOf } from './contributions.ts';
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
 * Number added to the count of a text's sentences, so that one sentence on the app does not become
 * the subject of a short text.
 */
const SHORT_TEXT = 4;

function shareOf(
  text: readonly SentenceEvidence[],
  found: readonly SentenceEvidence[],
): Contribution {
  return { value: found.length / (text.length + SHORT_TEXT), sentences: sentencesOf(found) };
}
