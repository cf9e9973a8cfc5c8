// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rangesOf, readPageText } from '../../src/content/sidebar-quotes.ts';

beforeEach(() => document.body.replaceChildren());

function page(html: string) {
  document.body.innerHTML = html;
  return readPageText(document.body);
}

const found = (html: string, quote: string) => rangesOf(page(html), quote).map(String);

describe('rangesOf', () => {
  it('finds a sentence across inline elements and broken lines', () => {
    expect(
      found('<p>A judge has\n  <b>blocked</b> the order. More.</p>', 'A judge has blocked the order.'),
    ).toEqual(['A judge has\n  blocked the order.']);
  });
  it('finds no-break spaces where the sentence has plain ones', () => {
    expect(found('<p>on 19\u00a0September</p>', 'on 19 September')).toHaveLength(1);
  });
  it('gives every place of a sentence that stands there twice', () => {
    expect(found('<p>Same.</p><p>Same.</p>', 'Same.')).toEqual(['Same.', 'Same.']);
  });
  it('does not look into scripts and styles', () => {
    expect(found('<script type="text/plain">Hidden.</script><style>Hidden.</style>', 'Hidden.')).toEqual([]);
  });
  it('counts characters outside the basic plane right', () => {
    expect(found('<p>😀 微信被禁。好</p>', '微信被禁。')).toEqual(['微信被禁。']);
  });
  it('finds nothing for an empty or absent sentence and leaves the page as it is', () => {
    const html = '<p>Text <i>here</i>.</p>';
    expect(found(html, ' ')).toEqual([]);
    expect(found(html, 'absent')).toEqual([]);
    expect(document.body.innerHTML).toBe(html);
  });
});
