import { describe, expect, it } from 'vitest';
import {
  isByReaderOnly,
  judgeAnyway,
  judgeArticle,
} from '../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../authored-record.ts';

const judge = authoredJudge();
const page = (title: string, ...texts: string[]) => ({
  url: 'https://news.example/story',
  title,
  lang: 'en',
  blocks: texts.map((text) => ({ kind: 'text' as const, text })),
  dateClues: [],
});
const ban = page('India bans TikTok', 'The government of India banned TikTok on Monday.');
const aside = page(
  'Senator brings her campaign to young voters',
  'She posts short videos about housing, trains and her dog.',
  'She films them on a friend’s phone, because TikTok is banned on federal government devices.',
  'Her rivals laughed at first. Now they dance, too.',
);
const dance = page('A dance of the year', 'Everybody on TikTok dances it.');

describe('judgeAnyway', () => {
  it('judges an article about a ban as ever', () => {
    expect(judgeAnyway(judge, ban)).toEqual(judgeArticle(judge, ban));
    expect(isByReaderOnly(judgeAnyway(judge, ban))).toBe(false);
  });
  it('finds what an article that is about something else says of the law in passing', () => {
    expect(judgeArticle(judge, aside)).toMatchObject({ about: false, claims: [] });
    const judged = judgeAnyway(judge, aside);
    expect(judged).toMatchObject({
      about: true,
      claims: [{ apps: ['tiktok'], place: 'US', scope: 'government-devices', event: null }],
    });
    expect(isByReaderOnly(judged)).toBe(true);
  });
  it('finds nothing where nothing is said of the law', () => {
    expect(judgeAnyway(judge, dance)).toEqual(judgeArticle(judge, dance));
  });
});
