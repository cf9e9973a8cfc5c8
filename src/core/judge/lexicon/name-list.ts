import { oncePerKey } from '../../collections/once.ts';
import { foldName } from '../../text/fold.ts';
import { endOfWordAt, isWordCharacter } from './characters.ts';
import { plainPatternList } from './pattern-list.ts';
import type { Term } from './term.ts';
import { type AddTerm, collectTerms, type TermList } from './term-list.ts';

/** Names of a record's apps, places, people, bodies, cases and instruments. */
export interface NameList {
  /**
   * The names are divided into several short lists. Calls `visit` with each list that may contain
   * a name which begins at the offset `start` of a folded text. Call this function only for
   * offsets at which a word may begin.
   */
  visitAt(text: string, start: number, visit: VisitNames): void;
}

/**
 * A function that takes a list of names, and the offset in a text at which one of them may begin.
 */
type VisitNames = (names: TermList, start: number) => void;

/**
 * Returns a list of the names that `addNames` adds. A name is found only where whole words of the
 * text match it. `variants` maps traditional Chinese characters to simplified ones.
 */
export function nameList(
  variants: ReadonlyMap<string, string>,
  addNames: (add: AddTerm) => void,
): NameList {
  // Names with the same first two words form a group. `last[group]` is the index, in `names`, of
  // the group's last name. `before[index]` is the index of the previous name of the same group.
  // Making a list for each group would take several times as long.
  const last = new Int32Array(GROUPS).fill(NONE);
  // For each first word of a name, `groupOf` turns this word alone into a number, at which
  // `firstWords` has a 1. Most words of a text begin no name, so `visitAt` finds a 0 and returns
  // early.
  const firstWords = new Uint8Array(GROUPS);
  const before: number[] = [];
  const names: { spelling: string; term: Term }[] = [];
  addNames((spelling, term) => {
    const folded = foldName(spelling, variants);
    const word = endOfWordAt(folded, 0);
    const group = groupOf(folded, 0, endOfBeginning(folded, word));
    firstWords[groupOf(folded, 0, word)] = 1;
    before.push(last[group] as number);
    last[group] = names.push({ spelling, term }) - 1;
  });
  // A group is compiled when a text first contains its words. Most groups never are.
  const listOf = oncePerKey((group: number): TermList => {
    const inGroup: number[] = [];
    for (let at = last[group] as number; at !== NONE; at = before[at] as number) inGroup.push(at);
    const collector = collectTerms(variants, MOST_BEARERS);
    for (const at of inGroup.reverse()) {
      const { spelling, term } = names[at] as (typeof names)[number];
      collector.add(spelling, term);
    }
    const { tables, termsOf } = collector.terms();
    return { patterns: plainPatternList(tables), termsOf };
  });
  const visitGroup = (group: number, start: number, visit: VisitNames) => {
    if (last[group] !== NONE) visit(listOf(group), start);
  };
  return {
    visitAt(text, start, visit) {
      const word = endOfWordAt(text, start);
      const group = groupOf(text, start, word);
      if (firstWords[group] === 0) return;
      visitGroup(group, start, visit);
      const both = endOfBeginning(text, word);
      if (both === word) return;
      // `ofBoth` is the group of the names that begin with the first two words, such as "supreme
      // court of ohio". The group of the first word was visited above.
      const ofBoth = groupOf(text, start, both);
      if (ofBoth !== group) visitGroup(ofBoth, start, visit);
    },
  };
}

/**
 * Maximum number of meanings of one spelling. A shared surname, for example, has one meaning for
 * each person. Further meanings are ignored. In 2026, no spelling of a name in the record has
 * more than six.
 */
const MOST_BEARERS = 8;

/** Number of groups into which names are divided by a hash of their first words (`groupOf`). */
const GROUPS = 1 << 16;

const NONE = -1;

/**
 * Returns the offset after the first two words of a name: after "supreme court" in "supreme court
 * of ohio". The argument `word` is the offset after the first word. If no second word follows,
 * returns `word`.
 */
function endOfBeginning(text: string, word: number): number {
  const second = word + 1;
  return text[word] === ' ' && isWordCharacter(text.charCodeAt(second))
    ? endOfWordAt(text, second)
    : word;
}

/**
 * Returns the group number of the names that begin with the text from `start` to `end` - 1. The
 * number is a hash, so names with another beginning may have the same one.
 */
function groupOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (GROUPS - 1);
}
