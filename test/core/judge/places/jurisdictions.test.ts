import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { article } from '../written-articles.ts';

const judge = authoredJudge();
const OPENING = [
  'The TikTok ban was debated.',
  'Users had questions about it.',
  'Many use the app every day to see videos.',
];
const bans = (place: string, times: number) => Array(times).fill(`${place} banned TikTok.`);

/**
 * Returns the places that the judge finds in an article. The article contains the sentences of
 * `told`, such as "Montana banned TikTok.", in the given order.
 */
function jurisdictionsIn(...told: string[][]): string[] {
  return judgeArticle(judge, article('TikTok ban debated', [...OPENING, ...told.flat()]))
    .jurisdictions;
}

describe('jurisdictionsOf', () => {
  it('leaves out a state of less weight than its country, wherever it is named', () => {
    const [us, montana, texas] = [
      bans('The United States', 2),
      bans('Montana', 2),
      bans('Texas', 1),
    ];
    expect(jurisdictionsIn(us, texas, montana)).toEqual(['US-MT']);
    expect(jurisdictionsIn(us, montana, texas)).toEqual(['US-MT']);
  });
});
