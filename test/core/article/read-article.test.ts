import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/annotate/parse-page.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

function read(html: string, url = 'https://news.example/a') {
  return readArticle(parseHTML(html).document as unknown as Document, url);
}

function page(body: string, head = '') {
  return `<!doctype html><html lang="en-GB"><head><title>Court lifts the ban - Example News</title>${head}</head><body>${body}</body></html>`;
}

const FIRST =
  'The court lifted the ban on the app on Monday, three months after the ministry had ordered it.';
const SECOND =
  'Shops may offer the app again from midnight, the judges wrote, until a final ruling is made in spring.';
const TEASER =
  'Another story altogether, which has nothing to do with this article but is long enough to be read as prose.';
const texts = (html: string) => read(html).blocks.map(({ text }) => text);

describe('readArticle', () => {
  it('gives headline, language, address without fragment and paragraphs in order', () => {
    const article = read(
      page(
        `<article><h1>Court lifts the ban</h1><p>${FIRST}</p><h2>What follows</h2><p>${SECOND}</p></article>`,
      ),
      'https://news.example/a?b=1#c',
    );
    expect(article).toMatchObject({
      url: 'https://news.example/a?b=1',
      title: 'Court lifts the ban',
      lang: 'en-GB',
    });
    expect(article.blocks).toEqual([
      { kind: 'text', text: FIRST },
      { kind: 'heading', text: 'What follows' },
      { kind: 'text', text: SECOND },
    ]);
  });
  it('reads sites that put each paragraph into divs', () => {
    const block = (text: string) =>
      `<div class="article__block"><div class="article__text">${text}</div></div>`;
    expect(texts(page(`<div>${block(FIRST)}${block(SECOND)}</div>`))).toEqual([FIRST, SECOND]);
  });
  it.each(['abbr', 'acronym', 'b', 'big', 'data', 'dfn', 'kbd', 'samp', 'tt', 'var'])(
    'keeps a paragraph with the inline element %s whole',
    (name) => {
      const marked = FIRST.replace('the app', `the <${name}>app</${name}>`);
      expect(texts(page(`<article><p>${marked}</p><p>${SECOND}</p></article>`))).toEqual([
        FIRST,
        SECOND,
      ]);
    },
  );
  it.each(['hidden', 'style="display:none"', 'style="visibility: hidden"'])(
    'leaves out a part of a line that nobody sees: %s',
    (attribute) => {
      const more = `${FIRST}<span ${attribute}> Another land lifted its ban.</span>`;
      expect(texts(page(`<article><p>${more}</p><p>${SECOND}</p></article>`))).toEqual([
        FIRST,
        SECOND,
      ]);
    },
  );
  it('reads an initial letter that styles enlarge, though screen readers skip it', () => {
    const initial = `<span aria-hidden="true">${FIRST[0]}</span>${FIRST.slice(1)}`;
    expect(texts(page(`<article><p>${initial}</p><p>${SECOND}</p></article>`))[0]).toBe(FIRST);
  });
  it('parts paragraphs at two line breaks, not at one', () => {
    expect(texts(page(`<div>${FIRST}<br>\n<br>${SECOND.replace(', ', ',<br>')}</div>`))).toEqual([
      FIRST,
      SECOND,
    ]);
  });
  it('takes quotations and list items', () => {
    expect(
      texts(
        page(
          `<article><p>${FIRST}</p><blockquote>${SECOND}</blockquote><ul><li>One more point.</li></ul></article>`,
        ),
      ),
    ).toEqual([FIRST, SECOND, 'One more point.']);
  });
  it('folds white space and keeps inline elements in their sentence', () => {
    expect(texts(page(`<p>${FIRST.replace('court', '\n  <b>court</b>\t')}</p>`))).toEqual([FIRST]);
  });
  it('keeps the lead between the headline and the text', () => {
    expect(
      texts(
        page(
          `<div><h1>Court lifts the ban</h1><p class="lead">${SECOND}</p></div><div class="body"><p>${FIRST}</p><p>${FIRST}</p></div>`,
        ),
      ),
    ).toEqual([SECOND, FIRST, FIRST]);
  });
  it.each([
    ['menu', `<nav><p>${TEASER}</p></nav>`],
    ['site header', `<header><p>${TEASER}</p></header>`],
    ['footer', `<footer><p>${TEASER}</p></footer>`],
    ['aside', `<aside><p>${TEASER}</p></aside>`],
    ['form', `<form><p>${TEASER}</p></form>`],
    ['comment section', `<section class="comments"><p>${TEASER}</p></section>`],
    ['list of related stories', `<div class="related-stories"><p>${TEASER}</p></div>`],
    ['most-read list', `<div id="mostRead"><p>${TEASER}</p></div>`],
    ['newsletter box', `<div class="c-newsletter"><p>${TEASER}</p></div>`],
    ['share bar', `<div class="ShareBar"><p>${TEASER}</p></div>`],
    ['caption', `<figure><figcaption>${TEASER}</figcaption></figure>`],
    ['story link', `<p><a href="/x">${TEASER}</a></p>`],
    ['heading of links', `<h2>Read on</h2><ul><li><a href="/x">${TEASER}</a></li></ul>`],
    ['script', `<script>"${TEASER}"</script>`],
    ['hidden element', `<div hidden>${TEASER}</div>`],
    ['element hidden from assistive technology', `<div aria-hidden="true">${TEASER}</div>`],
    ['element hidden by its style', `<div style="color:red; display: none">${TEASER}</div>`],
  ])('leaves out a %s', (_, html) => {
    expect(
      texts(
        page(
          `<article><h1>Court lifts the ban</h1><p>${FIRST}</p>${html}<p>${SECOND}</p>${FIRST}</article>`,
        ),
      ),
    ).toEqual([FIRST, SECOND, FIRST]);
  });
  it.each(['no-sidebar', 'has-comments', 'elementor-widget', 'relative flex'])(
    'reads what a wrapper of class "%s" holds',
    (name) => {
      expect(texts(page(`<div class="${name}"><p>${FIRST}</p><p>${SECOND}</p></div>`))).toEqual([
        FIRST,
        SECOND,
      ]);
    },
  );
  it('reads an article that a form wraps', () => {
    expect(
      texts(
        page(
          `<form id="aspnetForm"><div><p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p></div></form>`,
        ),
      ),
    ).toHaveLength(3);
  });
  it('reads the article whose headline the document repeats when the page shows several', () => {
    const story = (title: string, text: string) =>
      `<article><h1>${title}</h1>${`<p>${text}</p>`.repeat(3)}</article>`;
    const article = read(
      page(
        `<h1>Example News Online</h1>${story('Court lifts the ban', FIRST)}<aside>${story('Another story', TEASER)}</aside>`,
      ),
    );
    expect(article.title).toBe('Court lifts the ban');
    expect(new Set(article.blocks.map(({ text }) => text))).toEqual(new Set([FIRST]));
  });
  it.each([
    ['<h1>Court lifts the ban</h1>', 'Court lifts the ban'],
    ['<h1>Example</h1><h2>Court lifts the ban</h2>', 'Court lifts the ban'],
    ['<h1>All about us</h1><h1>🔴 Court lifts the ban</h1>', '🔴 Court lifts the ban'],
    ['', 'By Open Graph'],
  ])('finds the headline of %j', (body, title) => {
    expect(read(page(body, '<meta property="og:title" content="By Open Graph">')).title).toBe(
      title,
    );
  });
  it('takes the document title when nothing else names the article', () => {
    expect(read(page('<p>Text.</p>')).title).toBe('Court lifts the ban - Example News');
  });
  it('gives no blocks for a list of headlines', () => {
    expect(
      read(page(`<main>${`<h2><a href="/x">${TEASER}</a></h2>`.repeat(20)}</main>`)).blocks,
    ).toEqual([]);
  });
  it.each([
    '',
    '<p>',
    'plain text',
    '<html>',
    '<svg><text>x</text></svg>',
    '\0\0\0',
    '<frameset><frame src="x"></frameset>',
  ])('reads %j without failing', (html) => {
    expect(() => readArticle(parsePage(html), 'https://news.example/a')).not.toThrow();
  });
  it('changes nothing in the page', () => {
    const { document } = parseHTML(page(`<article><p>${FIRST}</p></article>`));
    const before = document.toString();
    readArticle(document as unknown as Document, 'https://news.example/');
    expect(document.toString()).toBe(before);
  });
  it('bounds its work and its result on an endless page', () => {
    const article = read(
      page(
        `<article>${`<p>${FIRST}</p>`.repeat(50_000)}<p>${'word '.repeat(200_000)}</p></article>`,
      ),
    );
    const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeGreaterThan(100_000);
    expect(length).toBeLessThan(700_000);
  });
  it('cuts a passage of several texts at 20,000 characters', () => {
    const half = `<b>${'ban,'.repeat(3_000)}</b>`;
    expect(texts(page(`<article><h1>Ban</h1><p>${half}${half}</p></article>`))).toEqual([
      'ban,'.repeat(5_000),
    ]);
  });
  it('does not descend without end', () => {
    const { document } = parseHTML(page(''));
    let inner: Element = document.body as unknown as Element;
    for (let depth = 0; depth < 5_000; depth++)
      inner = inner.appendChild(document.createElement('div') as unknown as Element);
    inner.textContent = FIRST;
    expect(() =>
      readArticle(document as unknown as Document, 'https://news.example/'),
    ).not.toThrow();
  });
});
