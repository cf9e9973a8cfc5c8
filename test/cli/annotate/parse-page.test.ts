import { describe, expect, it } from 'vitest';
import { ownAddress, parsePage } from '../../../src/cli/annotate/parse-page.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

const address = (html: string) => ownAddress(parsePage(html), html);

describe('parsePage', () => {
  it('makes an article of plain text: first line the headline, then paragraphs', () => {
    const long = 'A court has stopped the order that would have taken the app out of the stores.';
    const article = readArticle(parsePage(`\nTitle of it\r\n\r\n${long}\n${long}`), 'about:blank');
    expect(article.title).toBe('Title of it');
    expect(article.blocks.map(({ text }) => text)).toEqual([long, long]);
  });
  it('takes signs of HTML in plain text for text', () => {
    expect(parsePage('a < b & c > d\n"x"').querySelector('h1')?.textContent).toBe('a < b & c > d');
  });
  it.each([
    ['a page without html and body', '<title>T</title><p>One</p><p>Two</p>', 2],
    ['a page whose tags are never closed', '<!doctype html><html><body><p>One<p>Two', 2],
    ['a page in capitals', '<HTML><BODY><P>One</P></BODY></HTML>', 1],
  ])('reads %s', (_, html, paragraphs) => {
    expect(parsePage(html).querySelectorAll('p')).toHaveLength(paragraphs);
  });
});

describe('ownAddress', () => {
  const canonical = '<link rel="canonical" href="https://example.org/canonical">';
  const openGraph = '<meta property="og:url" content="https://example.org/og">';
  const saved = '<!-- saved from url=(0026)https://example.org/saved -->';
  it.each([
    [
      'the canonical link first',
      `<html>${saved}<head>${openGraph}${canonical}`,
      'https://example.org/canonical',
    ],
    ['then Open Graph', `<html>${saved}<head>${openGraph}`, 'https://example.org/og'],
    [
      'then the note of the browser that saved it',
      `${saved}<html><p>a`,
      'https://example.org/saved',
    ],
    ['nothing when it tells nothing', '<html><p>a', null],
    ['no relative link', '<html><link rel=canonical href="/a"><p>a', null],
    ['no other scheme', '<html><link rel=canonical href="javascript:alert(1)"><p>a', null],
    [
      'the next one when the first is no address',
      `<html><link rel=canonical href="/a">${openGraph}`,
      'https://example.org/og',
    ],
  ])('takes %s', (_, html, expected) => {
    expect(address(html)).toBe(expected);
  });
});
