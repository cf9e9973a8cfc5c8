import { describe, expect, it } from 'vitest';
import { packLexicon, unpackLexicon } from '../../../src/background/articles/packed-lexicon.ts';
import { judgeArticle, judgeWithLexicon } from '../../../src/core/judge/judge-article.ts';
import { authoredJudge, authoredRecord } from '../../authored-record.ts';
import { article, writtenArticles } from '../../core/judge/written-articles.ts';

describe('packLexicon', () => {
  it('keeps all that judging needs', () => {
    const judge = authoredJudge();
    const restored = judgeWithLexicon(authoredRecord(), unpackLexicon(packLexicon(judge.lexicon)));
    for (const { title, paragraphs } of writtenArticles('articles/other-subjects.txt')) {
      const read = article(title, paragraphs);
      expect(judgeArticle(restored, read)).toEqual(judgeArticle(judge, read));
    }
  });
  it('gives no lexicon for other bytes', () => {
    const packed = packLexicon(authoredJudge().lexicon);
    expect(() => unpackLexicon(packed.slice(0, 1000))).toThrow();
    expect(() => unpackLexicon(new Uint8Array())).toThrow();
  });
});
