import type { Article, Block } from '../../article/article.ts';
import { textWidth } from '../reading/text-width.ts';

/** Minimum number of blocks in a list of headlines, such as a front page or search results. */
const FEWEST = 6;

/**
 * A page lists headlines if at least this share of its characters is in headlines. An encyclopedia
 * also has many short lines, in tables and references, but it has long prose too.
 */
const SHARE = 0.6;

/** Maximum length of a headline, as measured by `textWidth`. */
const LONGEST = 160;

/**
 * Matches the mark at the end of a sentence, with more text directly after the mark. Such a mark
 * inside a block shows that the block is prose and not a headline.
 */
const INNER_END = /[。！？।؟]\S/;

/**
 * Matches the end of a sentence of prose, including quotation marks and brackets after it, and the
 * marks of footnotes.
 */
const PROSE_END =
  /[.!?。！？।؟…:]["'”’»)」』）]*(?:[\u00ad\u200b-\u200f\u2060]|\[[^[\]]{1,12}\])*$/;

/**
 * True when most of a page's text is headlines. Such a page lists articles and is not an article
 * itself.
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
