import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../../../src/core/judge/lexicon/term.ts';
import { wordsUpTo } from '../../../../src/core/judge/reading/count-words.ts';
import { findHits } from '../../../../src/core/judge/reading/scan.ts';
import { authoredJudge } from '../../../authored-record.ts';

const { lexicon } = authoredJudge();

describe('wordsUpTo', () => {
  it.each([
    'TikTok’s ban and Texas’s law',
    'TikTok – banned in Texas – returns',
    'WeChat （Tencent’s app） banned： Texas； ban',
    '封禁｜TikTok在美国',
    'TikTok: banned (in all of Texas) | ban',
  ])('counts as hits do in "%s"', (text) => {
    const hits = findHits(lexicon, text, ALL_LANGUAGES);
    const wordAt = wordsUpTo({ text, start: 0, hits });
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.map(({ start }) => wordAt(start))).toEqual(hits.map(({ word }) => word));
    expect(hits.map(({ end }) => wordAt(end - 1))).toEqual(hits.map(({ lastWord }) => lastWord));
  });
});
