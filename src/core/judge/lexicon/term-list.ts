import { foldName } from '../../text/fold.ts';
import { mayBeginWord, SPACE } from './characters.ts';
import {
  type PatternList,
  type PatternTables,
  patternListOf,
  plainPatternList,
  tablesOf,
  tablesWith,
} from './pattern-list.ts';
import { ALL_LANGUAGES, type Term } from './term.ts';

/** Words and names that can be looked for in a text, and the meanings of each. */
export interface TermList {
  patterns: PatternList;
  /** Returns the meanings of the pattern with this index. */
  termsOf: (pattern: number) => readonly Term[];
}

/**
 * Words and names of several languages, and the meanings of each. The words and names are folded
 * (see `fold`) and stored as sorted patterns. `termsIn` makes lists from them.
 */
export interface Terms extends Pick<TermList, 'termsOf'> {
  tables: PatternTables;
  /** Returns one bit for each language in which the pattern with this index has a meaning. */
  usedBy: (pattern: number) => number;
}

/**
 * Maximum number of meanings of one spelling, unless `collectTerms` gets another number. Each
 * meaning costs time when a text is read. In 2026, no word or name has more than eight.
 */
const MOST_MEANINGS = 40;

/**
 * Maximum number of offsets in a name at which a word may begin (see `mayBeginWord`): 2 in
 * "Supreme Court", but each character in Chinese. A name with more of them is left out, because
 * pages could then take seconds to judge. In 2026, no word or name has more than 23.
 */
const MOST_BEGINNINGS = 60;

/** Adds a meaning to a spelling. */
export type AddTerm = (spelling: string, term: Term) => void;

/** Collects words and names with their meanings. */
export interface TermCollector {
  /** Ignores an empty or very long spelling, and meanings over the maximum. */
  add: AddTerm;
  /** Returns all that was added. */
  terms(): Terms;
}

/**
 * Returns an empty collector. `variants` maps traditional Chinese characters to simplified ones.
 * `mostMeanings` is the maximum number of meanings of one spelling.
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
    terms() {
      const strings = [...byString.keys()].sort();
      const terms = strings.map((string) => byString.get(string) as Term[]);
      return {
        tables: tablesOf(strings),
        termsOf: (pattern) => terms[pattern] as Term[],
        usedBy: (pattern) => languagesOf(terms[pattern] as Term[]),
      };
    },
  };
}

/**
 * Returns a list of the words and names that have a meaning in at least one of the languages.
 * `languages` has one bit for each language.
 */
export function termsIn({ tables, termsOf, usedBy }: Terms, languages: number): TermList {
  // The words of all languages together are rarely searched for, and then mostly in short names of
  // bodies (see `entityJurisdictions`), so a slower list is enough.
  if (languages === ALL_LANGUAGES) return { patterns: plainPatternList(tables), termsOf };
  const used: number[] = [];
  for (let pattern = 0; pattern < tables.lengths.length; pattern++)
    if (usedBy(pattern) & languages) used.push(pattern);
  return {
    patterns: patternListOf(tablesWith(tables, Int32Array.from(used))),
    termsOf: (index) => termsOf(used[index] as number),
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

/** True when the two terms mean the same. They may differ in `languages` and `exact`. */
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
