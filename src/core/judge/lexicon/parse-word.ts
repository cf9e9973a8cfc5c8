import type { Beside, Neighbour } from './term.ts';

/** Word or name as a file of `dataset/languages` has it, taken apart. */
interface ParsedWord {
  spelling: string;
  /** True when any ending may follow. */
  stem: boolean;
  beside: Beside | null;
}

/** A spelling, perhaps with a `*` at its end, and perhaps a sign for a neighbour on one side. */
const FORM = /^([@§¤]) ?([^@§¤*]+)(\*?)$|^([^@§¤*]+)(\*?)(?: ?([@§¤]))?$/;

/**
 * Takes a word or name apart. One with a sign at a wrong place, as a name in a record may have, is
 * taken as it is.
 */
export function parseWord(authored: string): ParsedWord {
  return readWord(authored) ?? { spelling: authored, stem: false, beside: null };
}

/**
 * Reads an authored word and its signs. A `*` at the end of the spelling stands for any ending. An
 * `@`, `§` or `¤` before or after the spelling stands for the neighbour that the word needs.
 * Returns null when a sign stands anywhere else, because such a word would match nothing.
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
