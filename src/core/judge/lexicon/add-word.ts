import type { HitKind } from '../reading/hit.ts';
import type { Letters, Side } from './term.ts';
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
 * Reads an authored word: `*` at its end stands for any ending, `@` at its beginning or end for
 * the name of an app right beside it.
 */
function parseWord(authored: string): { spelling: string; stem: boolean; beside: Side | null } {
  const stem = authored.endsWith('*');
  const word = stem ? authored.slice(0, -1) : authored;
  if (word.startsWith('@')) return { spelling: word.slice(1).trim(), stem, beside: 'before' };
  if (word.endsWith('@')) return { spelling: word.slice(0, -1).trim(), stem, beside: 'after' };
  return { spelling: word, stem, beside: null };
}

/**
 * Adds names by their meaning. A short name in capitals counts only as written, whatever
 * `letters` says.
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
