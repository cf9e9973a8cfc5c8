import type { Article, Block } from '../../article/article.ts';

/** A list of so many headlines is a front page, a section or a search's results. */
const FEWEST = 6;

/** Of its text, so much is headlines. An encyclopedia's tables and references are short lines too, beside long prose. */
const SHARE = 0.6;

/** No headline is longer, in Latin characters; one of a script without spaces says as much as three. */
const LONGEST = 160;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;

/** Ends of sentences that stand inside prose only. */
const INNER_END = /[。！？।؟]\S/;

/** What ends a sentence of prose, quotation marks and brackets after it included. */
const PROSE_END = /[.!?。！？।؟…:]["'”’»)」』）]*$/;

/** True when an article's blocks are headlines for the most part: such a page lists articles and is none. */
export function isListOfHeadlines({ blocks }: Article): boolean {
  if (blocks.length < FEWEST) return false;
  const headlines = blocks.filter(({ text }) => isHeadline(text));
  return lengthOf(headlines) >= lengthOf(blocks) * SHARE;
}

function isHeadline(text: string): boolean {
  if (text.length > LONGEST || PROSE_END.test(text) || INNER_END.test(text)) return false;
  return text.length + 2 * (text.match(UNSPACED)?.length ?? 0) <= LONGEST;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}
