import { isJoining, strongestJoin } from './article-evidence.ts';
import { SILENT, sentencesOf, strongestOf } from './contributions.ts';
import type { ArticleRule } from './rule.ts';

export const beginningRestricts: ArticleRule = {
  name: 'beginning-restricts',
  about: 'One of the first sentences joins a watched app with a restriction.',
  weight: 1.6,
  contribution: ({ beginning }) => strongestOf(beginning),
};

/** Sum of the sentences' certainties at which the value of `text-restricts` is 0.63 (1 − 1/e). */
const SATURATION = 1.5;

export const textRestricts: ArticleRule = {
  name: 'text-restricts',
  about: 'Sentences of the text join a watched app with a restriction; each further one adds less.',
  weight: 1.8,
  contribution({ text }) {
    const strength = text.reduce((sum, entry) => sum + strongestJoin(entry), 0);
    return {
      value: 1 - Math.exp(-strength / SATURATION),
      sentences: sentencesOf(text.filter(({ joins }) => joins.length > 0)),
    };
  },
};

export const secondSentence: ArticleRule = {
  name: 'second-sentence',
  about:
    'A second sentence of the text joins the two as well: a restriction told once is told in passing.',
  weight: 1.1,
  contribution({ text }) {
    const second = text
      .filter(({ joins }) => joins.length > 0)
      .sort((a, b) => strongestJoin(b) - strongestJoin(a))[1];
    return second ? strongestOf([second]) : SILENT;
  },
};

export const shareOfSentences: ArticleRule = {
  name: 'share-of-sentences',
  about: 'A good share of the sentences that name an app join it with a restriction.',
  weight: 1.2,
  contribution({ text }) {
    const naming = text.filter(({ apps }) => apps.length > 0);
    const joining = naming.filter(isJoining);
    return { value: joining.length / (naming.length + 1), sentences: sentencesOf(joining) };
  },
};
