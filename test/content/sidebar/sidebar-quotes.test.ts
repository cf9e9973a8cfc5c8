import { beforeEach, describe, expect, it } from 'vitest';
import { rangesOf, readPageText } from '../../../src/content/sidebar/sidebar-quotes.ts';

beforeEach(() => document.body.replaceChildren());

function page(html: string) {
  document.body.innerHTML = html;
  return readPageText(document.body);
}

/**
 * Replaces the page's content with one paragraph for each text. Each paragraph has a single text
 * node. The paragraphs are not made by parsing HTML, because the texts are so long that parsing
 * would be slow.
 */
function built(texts: string[]) {
  document.body.replaceChildren(
    ...texts.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.append(text);
      return paragraph;
    }),
  );
  return document.body;
}

const found = (html: string, quote: string) => rangesOf(page(html), quote).map(String);

describe('rangesOf', () => {
  it('finds a sentence across inline elements and broken lines', () => {
    expect(
      found(
        '<p>A judge has\n  <b>blocked</b> the order. More.</p>',
        'A judge has blocked the order.',
      ),
    ).toEqual(['A judge has\n  blocked the order.']);
  });
  it('finds no-break spaces where the sentence has plain ones', () => {
    expect(found('<p>on 19\u00a0September</p>', 'on 19 September')).toHaveLength(1);
  });
  it('gives every place of a sentence that stands there twice', () => {
    expect(found('<p>Same.</p><p>Same.</p>', 'Same.')).toEqual(['Same.', 'Same.']);
  });
  it('does not look into scripts and styles', () => {
    expect(
      found('<script type="text/plain">Hidden.</script><style>Hidden.</style>', 'Hidden.'),
    ).toEqual([]);
  });
  it('counts characters outside the basic plane right', () => {
    expect(found('<p>😀 微信被禁。好</p>', '微信被禁。')).toEqual(['微信被禁。']);
  });
  it('counts white space once where elements part it, at the beginning and at the end too', () => {
    const html = ' \n<p> One </p>\n <p>  two <b> three</b>\n four. </p> ';
    expect(found(html, 'One two three four.')).toHaveLength(1);
    expect(found(html, 'three four.')).toEqual(['three\n four.']);
  });
  it('finds a sentence behind a text of 2 MB in one node, and behind 5,000 nodes of spaces, at once', () => {
    const text = built(['word '.repeat(400_000), ...Array(5000).fill(' \n '), 'The end.']);
    const start = performance.now();
    expect(rangesOf(readPageText(text), 'The end.')).toHaveLength(1);
    // This would take minutes if the code copied the text before each of the 5,000 text nodes.
    expect(performance.now() - start).toBeLessThan(3000);
  });
  it('looks no further than far beyond the longest article, and marks a sentence twenty times at most', () => {
    const places = (texts: string[]) =>
      rangesOf(readPageText(built([...texts, 'The end.'])), 'The end.');
    const long = 'x'.repeat(20_000);
    expect(places(Array(240).fill(long))).toHaveLength(1);
    expect(places(Array(260).fill(long))).toHaveLength(0);
    expect(places(Array(50).fill('The end.'))).toHaveLength(20);
  });
  it('finds nothing for an empty or absent sentence and leaves the page as it is', () => {
    const html = '<p>Text <i>here</i>.</p>';
    expect(found(html, ' ')).toEqual([]);
    expect(found(html, 'absent')).toEqual([]);
    expect(document.body.innerHTML).toBe(html);
  });
});
