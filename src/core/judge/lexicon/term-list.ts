import { oncePerKey } from '../../collections/once.ts';
import { foldName } from '../../text/fold.ts';
import { mayBeginWord } from './characters.ts';
import { fewPatterns, type PatternList, patternListOf, tablesOf } from './pattern-list.ts';
import type { Term } from './term.ts';

/**
 * Words and names, folded (see `fold`) and stored as sorted patterns, with the terms that each of
 * them can mean.
 */
export interface TermList {
  patterns: PatternList;
  /** Returns the terms that the pattern with this index can mean. */
  termsOf: (pattern: number) => readonly Term[];
  /** Returns the bits of the languages in which the pattern with this index has a term. */
  usedBy: (pattern: number) => number;
}

/**
 * Usual maximum number of terms of one spelling, because each term costs time. In 2026, no word or
 * name has more than eight.
 */
const MOST_MEANINGS = 40;

/**
 * Maximum number of positions in a name at which a word may begin. With more, a page that repeats
 * the name's beginning would take seconds to judge. A name in the record of 2026 has at most 35.
 */
const MOST_BEGINNINGS = 60;

const SPACE = 32;

/** Collects terms by their spelling and makes a list of them. */
export interface TermCollector {
  /**
   * Adds a term to a spelling. If the spelling already has this term in other languages, adds only
   * the languages. Otherwise, does nothing in these cases:
   * - The spelling is empty when folded (see `foldName`).
   * - The spelling is a very long name (see `MOST_BEGINNINGS`).
   * - The spelling already has the maximum number of terms.
   */
  add(spelling: string, term: Term): void;
  /** Returns the list. A small list takes less memory (see `fewPatterns`). */
  list(size?: 'small'): TermList;
}

/**
 * Returns an empty collector. `variants` maps a character to the character that replaces it.
 * `mostMeanings` is the maximum number of terms of one spelling.
 */
export function collectTerms(
  variants: ReadonlyMap<string, string>,
  mostMeanings = MOST_MEANINGS,
): TermCollector {
  const byString = new Map<string, Term[]>();
  return {
    add(spelling, term) {
      const key = foldName(spelling, variants);
      if (key === '' || beginsTooOften(key)) return;
      const terms = byString.get(key);
      if (terms) addTerm(terms, term, mostMeanings);
      else byString.set(key, [term]);
    },
    list(size) {
      const strings = [...byString.keys()].sort();
      // Terms are looked up only when needed, because an article contains few of the names in a
      // large record.
      const termsOf = oncePerKey(
        (pattern: number): readonly Term[] => byString.get(strings[pattern] as string) ?? [],
      );
      const tables = tablesOf(strings);
      return {
        patterns: size === 'small' ? fewPatterns(tables) : patternListOf(tables),
        termsOf,
        usedBy: (pattern) => languagesOf(termsOf(pattern)),
      };
    },
  };
}

function languagesOf(terms: readonly Term[]): number {
  let bits = 0;
  for (const { languages } of terms) bits |= languages;
  return bits;
}

function addTerm(terms: Term[], term: Term, most: number): void {
  const same = terms.find((other) => meansSame(other, term));
  if (same) same.languages |= term.languages;
  else if (terms.length < most) terms.push(term);
}

/** True for terms that differ at most in their languages and in `exact`. */
function meansSame(one: Term, other: Term): boolean {
  return (
    one.meaning === other.meaning &&
    one.kind === other.kind &&
    one.stem === other.stem &&
    one.letters === other.letters &&
    one.beside?.neighbour === other.beside?.neighbour &&
    one.beside?.stands === other.beside?.stands
  );
}

/** True when a name has more than `MOST_BEGINNINGS` positions at which words may begin. */
function beginsTooOften(name: string): boolean {
  if (name.length <= MOST_BEGINNINGS) return false;
  let beginnings = 0;
  let before = SPACE;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (mayBeginWord(before, unit)) beginnings += 1;
    before = unit;
  }
  return beginnings > MOST_BEGINNINGS;
}
