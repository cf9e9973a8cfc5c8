import type { HitKind } from '../reading/hit.ts';
import { parseWord } from './parse-word.ts';
import type { Letters } from './term.ts';
import type { AddTerm } from './term-list.ts';

/**
 * Adds a word or name, as written in the dataset or the record. `languages` has one bit set for
 * each language to which the word belongs.
 */
export type AddWord = (
  authored: string,
  kind: HitKind,
  languages: number,
  meaning?: string,
  letters?: Letters,
) => void;

/** Returns an `AddWord` function that parses words of the dataset and passes them to `add`. */
export function wordsTo(add: AddTerm): AddWord {
  return (authored, kind, languages, meaning = '', letters = 'any') => {
    const { spelling, stem, beside } = parseWord(authored);
    const exact = letters === 'exact' ? spelling : null;
    add(spelling, { kind, meaning, languages, stem, letters, beside, exact });
  };
}

/**
 * Returns an `AddWord` function that passes names from a record to `add`. In such a name, signs
 * such as `*` have no special meaning.
 */
export function namesTo(add: AddTerm): AddWord {
  return (spelling, kind, languages, meaning = '', letters = 'any') => {
    const exact = letters === 'exact' ? spelling : null;
    add(spelling, { kind, meaning, languages, stem: false, letters, beside: null, exact });
  };
}

/**
 * Adds names, keyed by what they stand for: an app's id, a place's code. Short names in capitals,
 * such as "US", are found only in capitals.
 */
export function addNames(
  names: Record<string, string[]>,
  kind: HitKind,
  bits: number,
  letters: Letters,
  add: AddWord,
): void {
  for (const [meaning, spellings] of Object.entries(names))
    for (const spelling of spellings)
      add(spelling, kind, bits, meaning, isAcronym(spelling) ? 'exact' : letters);
}

/**
 * True for a short name in capitals, such as "US", "U.K." or "NSW". In lower case, the same
 * letters may be another word: "us".
 */
function isAcronym(name: string): boolean {
  return name.length <= 5 && /^[\p{Lu}.]+$/u.test(name) && /^[A-Z]/.test(name);
}
