import type { Article, Block } from '../../article/article.ts';
import { textWidth } from '../reading/text-width.ts';

/** Blocks that a front page, a section or a search result has at least. */
const FEWEST = 6;

/**
 * Share of a page's text, in characters, from which on headlines make it a list. Tables and
 * references of an encyclopedia are short lines too, beside long prose.
 */
const SHARE = 0.6;

/** Longest headline, in Latin characters. */
const LONGEST = 160;

/** A sentence's end that stands inside prose only. */
const INNER_END = /[。！？।؟]\S/;

/** The end of a sentence of prose, with quotation marks and brackets after it. */
const PROSE_END = /[.!?。！？।؟…:]["'”’»)」』）]*$/;

/** True when most of an article's text is headlines: such a page lists articles and is none. */
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
