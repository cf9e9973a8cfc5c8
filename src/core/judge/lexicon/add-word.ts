import type { HitKind } from '../reading/hit.ts';
import { parseWord } from './parse-word.ts';
import type { Letters } from './term.ts';
import type { TermCollector } from './term-list.ts';

/** Adds an authored word or name to a collector. `languages` are the bits of its languages. */
export type AddWord = (
  authored: string,
  kind: HitKind,
  languages: number,
  meaning?: string,
  letters?: Letters,
) => void;

/** Returns a function that adds authored words and names to a collector. */
export function wordsTo(collector: TermCollector): AddWord {
  return (authored, kind, languages, meaning = '', letters = 'any') => {
    const { spelling, stem, beside } = parseWord(authored);
    const exact = letters === 'exact' ? spelling : null;
    collector.add(spelling, { kind, meaning, languages, stem, letters, beside, exact });
  };
}

/**
 * Adds all names in `names`, which lists them by meaning. A short name in capitals counts only in
 * capitals, whatever `letters` says.
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
 * True for US, UK, EU, U.S., NSW: short names in capitals, which mean something else in small
 * letters.
 */
function isAcronym(name: string): boolean {
  return name.length <= 5 && /^[\p{Lu}.]+$/u.test(name) && /^[A-Z]/.test(name);
}
