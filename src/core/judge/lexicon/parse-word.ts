import type { Beside, Neighbour } from './term.ts';

/** Parts of a word or name as written in a file of `dataset/languages`. */
interface ParsedWord {
  spelling: string;
  /** True when any ending may follow. */
  stem: boolean;
  beside: Beside | null;
}

/**
 * Matches a spelling, which may end in `*`, with at most one sign for a neighbour, before or after
 * it.
 */
const FORM = /^([@§¤]) ?([^@§¤*]+)(\*?)$|^([^@§¤*]+)(\*?)(?: ?([@§¤]))?$/;

/**
 * Returns the parts of a word or name. If a sign is in the wrong place, as in an app's name with a
 * sign, the whole text is the spelling.
 */
export function parseWord(authored: string): ParsedWord {
  return readWord(authored) ?? { spelling: authored, stem: false, beside: null };
}

/**
 * Reads a word and its signs. A final `*` stands for any ending. An `@`, `§` or `¤` before or
 * after the spelling stands for a neighbour that the word needs. Null for a sign anywhere else,
 * because such a word would match nothing.
 */
export function readWord(authored: string): ParsedWord | null {
  const found = FORM.exec(authored);
  if (!found) return null;
  const [, first, afterFirst = '', firstStar, beforeLast = '', lastStar, last] = found;
  if (first)
    return {
      spelling: afterFirst.trim(),
      stem: firstStar === '*',
      beside: { neighbour: first as Neighbour, side: 'before' },
    };
  return {
    spelling: beforeLast.trim(),
    stem: lastStar === '*',
    beside: last ? { neighbour: last as Neighbour, side: 'after' } : null,
  };
}
