import { describe, expect, it } from 'vitest';
import { titleReader } from '../../../../src/core/judge/events/title-classes.ts';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

const judge = authoredJudge();

describe('titleReader', () => {
  const read = titleReader(judge.lexicon);
  it('returns the classes of the words in a title', () => {
    const classes = read('Supreme Court upholds the law');
    for (const name of ['court', 'says-uphold', 'instrument']) expect(classes).toContain(name);
    expect(classes).not.toContain('ban');
  });
  it('leaves out names', () => {
    expect([...read('TikTok and WeChat in Montana')]).toEqual([]);
  });
});

describe('a claim', () => {
  it.each([
    [
      'de',
      '2025-01-17',
      'Oberstes US-Gericht bestätigt TikTok-Gesetz',
      'Der Supreme Court in Washington hat am Freitag das Gesetz bestätigt, nach dem TikTok verkauft oder gesperrt werden muss.',
      'us-2025-01-17-supreme-court-upholds',
    ],
    [
      'fr',
      '2024-12-18',
      'La Cour suprême des États-Unis examinera la loi sur TikTok',
      'La Cour suprême a accepté mercredi d’examiner le recours de TikTok contre la loi qui ordonne sa vente sous peine d’interdiction.',
      'us-2024-12-18-supreme-court-takes-case',
    ],
    [
      'ja',
      '2023-04-10',
      '英国の自治体、公用端末でTikTok禁止',
      '英国の自治体が公用端末でのTikTokの利用を禁じた。米国の連邦政府はすでに公用端末でTikTokを禁止している。',
      'us-2022-12-29-device-act-signed',
    ],
  ])('reports the event whose title says the same (%s, %s)', (lang, date, title, text, event) => {
    const { claims } = judgeArticle(judge, datedArticle(lang, date, title, text));
    expect(claims.filter(({ place }) => place === 'US').map((claim) => claim.event?.id)).toContain(
      event,
    );
  });
});
