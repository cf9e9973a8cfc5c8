import { oncePerKey } from '../../collections/once.ts';
import type { LegalRecord } from '../../record/schema.ts';
import { foldName } from '../../text/fold.ts';
import { endOfWordAt, isWordCharacter } from './characters.ts';
import { type EntityKind, entityNames, entityTerm } from './entities.ts';
import { collectTerms, type TermList } from './term-list.ts';

/** Names of a record's people, bodies, cases and instruments. */
export interface EntityList {
  /**
   * Calls `visit` with each list of names that may begin at the offset `start` of a folded text.
   * There are at most two lists. At "supreme court of ohio", one list has the names that begin with
   * "supreme", the other those that begin with "supreme court" (see `endOfBeginning`). `start` must
   * be an offset at which a word may begin.
   */
  visitAt(text: string, start: number, visit: VisitNames): void;
}

/**
 * A function that takes a list of names, and the offset in a text at which one of them may begin.
 */
type VisitNames = (names: TermList, start: number) => void;

/**
 * Prepares the names of a record's people, bodies, cases and instruments. At first, names are only
 * put into groups by their first one or two words (see `endOfBeginning`). A group is compiled when
 * a text first contains these words. Most groups of a large record are never compiled.
 */
export function entityList(record: LegalRecord, variants: ReadonlyMap<string, string>): EntityList {
  // `last[group]` is the index in `spellings` of the last spelling of a group. `before[index]` is
  // the index of the spelling before it in its group. Making a list for each group would take
  // several times as long.
  const last = new Int32Array(GROUPS).fill(NONE);
  // `firstWords[group]` is 1 if some name's first word has this group number. If it is 0 for a word
  // of a text, as for most words, no name begins there.
  const firstWords = new Uint8Array(GROUPS);
  const before: number[] = [];
  const spellings: { spelling: string; kind: EntityKind; name: string }[] = [];
  entityNames(record, (spelling, kind, name) => {
    const folded = foldName(spelling, variants);
    const word = endOfWordAt(folded, 0);
    const group = groupOf(folded, 0, endOfBeginning(folded, word));
    firstWords[groupOf(folded, 0, word)] = 1;
    before.push(last[group] as number);
    last[group] = spellings.push({ spelling, kind, name }) - 1;
  });
  const listOf = oncePerKey((group: number): TermList => {
    const inGroup: number[] = [];
    for (let at = last[group] as number; at !== NONE; at = before[at] as number) inGroup.push(at);
    const collector = collectTerms(variants, MOST_BEARERS);
    for (const at of inGroup.reverse()) {
      const { spelling, kind, name } = spellings[at] as (typeof spellings)[number];
      collector.add(spelling, entityTerm(kind, name));
    }
    return collector.list('small');
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
      const ofBoth = groupOf(text, start, both);
      if (ofBoth !== group) visitGroup(ofBoth, start, visit);
    },
  };
}

/**
 * Maximum number of people, bodies, cases and instruments that one spelling can mean; further ones
 * are ignored. A surname identifies nobody if more than eight people have it. In the record of
 * 2026, no surname belongs to more than six.
 */
const MOST_BEARERS = 8;

/** Number of groups. */
const GROUPS = 1 << 16;

const NONE = -1;

/**
 * Returns the offset at which a name's beginning ends. The beginning is the first two words if a
 * space stands between them, or else the first word. Names are grouped by it. `word` is the offset
 * after the first word.
 */
function endOfBeginning(text: string, word: number): number {
  const second = word + 1;
  return text[word] === ' ' && isWordCharacter(text.charCodeAt(second))
    ? endOfWordAt(text, second)
    : word;
}

/**
 * Returns the number of the group for names that begin with the text from `start` to `end` - 1. The
 * number is a hash, so names with another beginning may have the same number.
 */
function groupOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (GROUPS - 1);
}
