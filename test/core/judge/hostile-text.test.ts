import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/annotate/parse-page.ts';
import type { Article, DateClue } from '../../../src/core/article/article.ts';
import { namesWatchedApp } from '../../../src/core/article/gate.ts';
import { namePatterns } from '../../../src/core/article/name-patterns.ts';
import { publishedOn } from '../../../src/core/article/published/published-on.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { writtenDates } from '../../../src/core/dates/written-dates.ts';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { anyText } from '../../any-text.ts';
import { authoredJudge } from '../../authored-record.ts';
import { BOMBS, grown, milliseconds } from '../article/bombs.ts';

const judge = authoredJudge();
const NAMES = namePatterns(['TikTok', 'WeChat', '微信', 'tik tok']);

const article = (text: string): Article => ({
  url: `https://news.example/${text.slice(0, 8000)}`,
  title: text.slice(0, 1000),
  lang: text.slice(0, 35),
  blocks: [{ kind: 'text', text: `TikTok ban ${text}` }],
  dateClues: (['json-ld', 'meta', 'microdata', 'time', 'text'] as const).map(
    (from): DateClue => ({
      from,
      name: text.slice(0, 120),
      value: text.slice(0, 60_000),
      fromHeadline: 1,
    }),
  ),
});

describe('time for a text that is made to cost', () => {
  // A text of 16 times the length may take at most `ALLOWED` times as much time. Linear code takes
  // 16 times as much, and quadratic code takes 256 times as much.
  const ALLOWED = 64;
  /**
   * Shortest times, in ms, that can be measured reliably. The judge's value is higher, because
   * judging a whole text takes longer than matching one pattern.
   */
  const LEAST = { judge: 4, patterns: 2 };

  /** Expects that the time for `work` grows about in proportion to the length of the text. */
  function expectLinear(
    work: (length: number) => unknown,
    least: number,
    short: number,
    long: number,
  ) {
    const taken = milliseconds(() => work(long), least * ALLOWED);
    const base = milliseconds(() => work(short), least);
    expect(taken).toBeLessThanOrEqual(Math.max(base, least) * ALLOWED);
  }

  it.each(BOMBS)('judging %j grows with its length, not with the square of it', (unit) => {
    const work = (length: number) => judgeArticle(judge, article(grown(unit, length)));
    expectLinear(work, LEAST.judge, 1_000, 16_000);
  });

  it.each(BOMBS)('reading a page of %j grows with its length too', (unit) => {
    const page = (length: number) => {
      const data = grown(unit, length);
      const text = data.replaceAll('<', '').replaceAll('"', '');
      const head = `<title>${text}</title><meta name="date" content="${text}"><script type="application/ld+json">${data}</script>`;
      const body = `<h1>${text}</h1><time datetime="${text}">${text}</time><div class="${text}" style="${text}"><p>${text}</p></div>`;
      const html = `<html lang="${text.slice(0, 99)}"><head>${head}</head><body>${body}</body></html>`;
      return parseHTML(html).document as unknown as Document;
    };
    const pages = new Map([2_000, 32_000].map((length) => [length, page(length)]));
    const work = (length: number) =>
      publishedOn(
        readArticle(pages.get(length) as Document, `https://news.example/${grown(unit, length)}`),
      );
    expectLinear(work, LEAST.patterns, 2_000, 32_000);
  });

  it.each(BOMBS)('looking for names and dates in %j grows with its length too', (unit) => {
    const work = (length: number) => {
      const text = `1${grown(unit, length)}x`;
      namesWatchedApp(text, NAMES);
      for (const lang of ['', 'ar']) writtenDates(text, lang);
    };
    expectLinear(work, LEAST.patterns, 2_000, 32_000);
  });
});

const PAGE = `<!doctype html><html lang="en"><head><title>Nepal bans TikTok</title>
<meta property="article:published_time" content="2023-11-13T10:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-11-13"}</script></head>
<body><nav>TikTok</nav><main><h1>Nepal bans TikTok</h1><time datetime="2023-11-13">13 November</time>
<p>${'The government of Nepal banned TikTok on Monday, its minister said. '.repeat(6)}</p><aside>More</aside></main></body></html>`;

describe('a page cut, doubled and shuffled', () => {
  it('never makes the reader or the judge fail, and never gives an impossible day', () => {
    const at = fc.nat({ max: PAGE.length });
    const change = fc.oneof(
      fc.record({ kind: fc.constant('cut' as const), from: at, to: at }),
      fc.record({ kind: fc.constant('double' as const), from: at, to: at }),
      fc.record({
        kind: fc.constant('insert' as const),
        from: at,
        to: at,
        text: anyText(),
      }),
      fc.record({
        kind: fc.constant('insert' as const),
        from: at,
        to: at,
        text: fc.constantFrom(
          '<',
          '>',
          '"',
          '</main>',
          '<main>',
          '<h1>',
          '&#0;',
          '<!--',
          '<svg><title>',
          '<template>',
          '\u202e',
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        let html = PAGE;
        for (const { from, to, ...rest } of changes) {
          const [start, end] = [Math.min(from, to), Math.max(from, to)];
          const part = html.slice(start, end);
          const put =
            rest.kind === 'cut' ? '' : rest.kind === 'double' ? part + part : rest.text + part;
          html = html.slice(0, start) + put + html.slice(end);
        }
        const read = readArticle(parsePage(html), 'https://news.example/story');
        const { about, published, claims, score } = judgeArticle(judge, read, '2026-01-01');
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (published) expect(Number.isNaN(Date.parse(published.date))).toBe(false);
        if (!about) expect(claims).toEqual([]);
        for (const { quote, block } of claims.flatMap(({ mentions }) => mentions))
          expect(block === -1 ? read.title : read.blocks[block]?.text).toContain(quote);
      }),
      { numRuns: 100 },
    );
  });
});
