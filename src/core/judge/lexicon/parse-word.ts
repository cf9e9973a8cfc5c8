import type { Beside, Neighbour } from './term.ts';

/** Parts of a word or name as written in a file of `dataset/languages`. */
interface ParsedWord {
  spelling: string;
  /** True when longer words count too: "banish*" also finds "banished". */
  stem: boolean;
  beside: Beside | null;
}

/**
 * Matches a word as written in the dataset, such as "ban", "banish*", "cuts @" or "@ exit". For the
 * signs `@`, `§` and `¤`, see `Neighbour`.
 */
const FORM = /^([@§¤]) ?([^@§¤*]+)(\*?)$|^([^@§¤*]+)(\*?)(?: ?([@§¤]))?$/;

/**
 * Returns the parts of a word or name (see `readWord`). A sign in a wrong place, as in "A*B",
 * counts as part of the spelling.
 */
export function parseWord(authored: string): ParsedWord {
  return readWord(authored) ?? { spelling: authored, stem: false, beside: null };
}

/**
 * Returns the parts of a word as written in the dataset. Null if one of these signs is in a wrong
 * place:
 * - `*` at the end of the word stands for any ending: "banish*"
 * - `@`, `§` or `¤` before or after it stands for a neighbour: "cuts @" (see `Neighbour`)
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
