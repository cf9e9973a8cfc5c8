import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/annotate/parse-page.ts';
import { articleSchema } from '../../../src/core/article/article.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

/** Text that is long enough for a page to count as an article. */
const LEAD = 'The court has halted the order that banned the app. '.repeat(10);
const ADDRESS = 'https://news.example/story';

describe('ARTICLE_LIMITS', () => {
  it.each([
    ['passages', '<p>So it is. ', 70_000],
    ['text', `<p>${'word '.repeat(3_000)}`, 100],
    ['dates', '<time>2 January 2026</time>', 1_000],
    ['metadata', '<meta property="article:published_time" content="2026-01-02">', 1_000],
  ])('let through what the reader takes of a page with more %s than it takes', (_, part, count) => {
    const head = `<!doctype html><title>TikTok</title><h1>${'TikTok '.repeat(5_000)}</h1><p>${LEAD}`;
    const article = readArticle(parsePage(`${head}${part.repeat(count)}`), ADDRESS);
    expect(articleSchema.safeParse(article).error).toBeUndefined();
  });
});
