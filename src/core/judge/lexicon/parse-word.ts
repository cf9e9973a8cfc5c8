import type { Beside, Neighbour } from './term.ts';

/** Parts of a word or name as written in a file of `dataset/languages`. */
interface ParsedWord {
  spelling: string;
  /** True when any ending may follow. */
  stem: boolean;
  beside: Beside | null;
}

/**
 * Matches a word as written in the dataset: a spelling, which may end in `*`. Before or after it,
 * one of the signs `@`, `§` and `¤` may stand (see `Neighbour`).
 */
const FORM = /^([@§¤]) ?([^@§¤*]+)(\*?)$|^([^@§¤*]+)(\*?)(?: ?([@§¤]))?$/;

/**
 * Returns the parts of a word or name. If `*` or a sign for a neighbour is in a wrong place, as in
 * an app named "A*B", the whole text is the spelling.
 */
export function parseWord(authored: string): ParsedWord {
  return readWord(authored) ?? { spelling: authored, stem: false, beside: null };
}

/**
 * Reads a word with its signs. A final `*` stands for any ending. An `@`, `§` or `¤` before or
 * after the spelling stands for a neighbour on that side, without which the word does not count
 * (see `Neighbour`). Returns null for a sign anywhere else, because such a word would match
 * nothing.
 */
export function readWord(authored: string): ParsedWord | null {
  const found = FORM.exec(authored);
  if (!found) return null;
  const [, first, afterFirst = '', firstStar, beforeLast = '', lastStar, last] = found;
  if (first)
    return {
      spelling: afterFirst.trim(),
      stem: firstStar === '*',
      beside: { neighbour: first as Neighbour, stands: 'before' },
    };
  return {
    spelling: beforeLast.trim(),
    stem: lastStar === '*',
    beside: last ? { neighbour: last as Neighbour, stands: 'after' } : null,
  };
}
