import type { Article, Block } from '../../article/article.ts';
import { textWidth } from '../reading/text-width.ts';

/**
 * Minimum number of blocks of a page that counts as a list: a front page, a section or a search
 * result.
 */
const FEWEST = 6;

/**
 * Minimum share of a page's characters that must be in headlines for the page to count as a list.
 * An encyclopedia also has short lines, in tables and references, but together with long prose.
 */
const SHARE = 0.6;

/** Maximum length of a headline, as measured by `textWidth`. */
const LONGEST = 160;

/** End of a sentence with more text right after it, which only prose has. */
const INNER_END = /[。！？।؟]\S/;

/** End of a sentence of prose, including quotation marks and brackets after it. */
const PROSE_END = /[.!?。！？।؟…:]["'”’»)」』）]*$/;

/**
 * True when headlines make up most of a page's text, so that the page lists articles and is not an
 * article itself.
 */
export function isListOfHeadlines({ blocks }: Article): boolean {
  if (blocks.length < FEWEST) return false;
  const headlines = blocks.filter(({ text }) => isHeadline(text));
  return lengthOf(headlines) >= lengthOf(blocks) * SHARE;
}

function isHeadline(text: string): boolean {
  if (text.length > LONGEST || PROSE_END.test(text) || INNER_END.test(text)) return false;
  return textWidth(text) <= LONGEST;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}
