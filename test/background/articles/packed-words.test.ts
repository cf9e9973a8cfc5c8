import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/background/articles/packed-words.ts';
import { judgeArticle, judgeWithWords } from '../../../src/core/judge/judge-article.ts';
import { allWords } from '../../../src/core/judge/lexicon/all-words.ts';
import { authoredJudge, authoredRecord } from '../../authored-record.ts';
import { article, writtenArticles } from '../../core/judge/written-articles.ts';

describe('packWords', () => {
  const packed = packWords(allWords());
  it('keeps all that judging needs', () => {
    const judge = authoredJudge();
    const restored = judgeWithWords(authoredRecord(), unpackWords(packed));
    for (const { title, paragraphs } of writtenArticles('articles/other-subjects.txt')) {
      const read = article(title, paragraphs);
      expect(judgeArticle(restored, read)).toEqual(judgeArticle(judge, read));
    }
  });
  it('gives no words for other bytes', () => {
    expect(() => unpackWords(packed.slice(0, 1000))).toThrow();
    expect(() => unpackWords(new Uint8Array())).toThrow();
  });
});
