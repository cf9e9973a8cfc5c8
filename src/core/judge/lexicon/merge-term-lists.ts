import { oncePerKey } from '../../collections/once.ts';
import type { PatternTables } from './pattern-list.ts';
import { type TermList, termsOfBoth } from './term-list.ts';

/** Index used for a pattern that a list does not contain. */
const NONE = -1;

/**
 * Merges two lists into one. A pattern that is in both lists gets the terms of both. The given
 * lists do not change.
 */
export function mergeTermLists(first: TermList, second: TermList): TermList {
  const places = placesOf(first.tables, second.tables);
  // The terms of a pattern in both lists are merged only when needed: few patterns are in both
  // lists, and an article contains few of these.
  const ofBoth = oncePerKey((pattern: number) =>
    termsOfBoth(
      first.termsOf(places.first[pattern] as number),
      second.termsOf(places.second[pattern] as number),
    ),
  );
  // Cache of each pattern's language bits, which are needed whenever a word is found in a text; 0
  // until they are first needed.
  const used = new Int32Array(places.first.length);
  return {
    tables: tablesAt(places, first.tables, second.tables),
    usedBy(pattern) {
      used[pattern] ||=
        usedIn(first, places.first[pattern] as number) |
        usedIn(second, places.second[pattern] as number);
      return used[pattern] as number;
    },
    termsOf(pattern) {
      const [one, other] = [places.first[pattern] as number, places.second[pattern] as number];
      if (one === NONE) return second.termsOf(other);
      return other === NONE ? first.termsOf(one) : ofBoth(pattern);
    },
  };
}

function usedIn({ usedBy }: TermList, index: number): number {
  return index === NONE ? 0 : usedBy(index);
}

/** For each pattern of a merged list: its index in each of the two original lists. */
interface Places {
  first: Int32Array;
  second: Int32Array;
}

/** Goes through two sorted lists at once and finds the index of each pattern in both. */
function placesOf(a: PatternTables, b: PatternTables): Places {
  const first = new Int32Array(a.starts.length + b.starts.length);
  const second = new Int32Array(first.length);
  let [count, one, other] = [0, 0, 0];
  while (one < a.starts.length || other < b.starts.length) {
    const order = compared(a, one, b, other);
    first[count] = order <= 0 ? one++ : NONE;
    second[count++] = order >= 0 ? other++ : NONE;
  }
  return { first: first.subarray(0, count), second: second.subarray(0, count) };
}

/**
 * Compares two patterns, given by their indexes, for sorting. An index after the end of its list
 * sorts after all patterns.
 */
function compared(a: PatternTables, one: number, b: PatternTables, other: number): number {
  if (one === a.starts.length) return 1;
  if (other === b.starts.length) return -1;
  const [from, to] = [a.starts[one] as number, b.starts[other] as number];
  const [length, size] = [a.lengths[one] as number, b.lengths[other] as number];
  for (let at = 0; at < length && at < size; at++) {
    const difference = (a.units[from + at] as number) - (b.units[to + at] as number);
    if (difference !== 0) return difference;
  }
  return length - size;
}

function tablesAt({ first, second }: Places, a: PatternTables, b: PatternTables): PatternTables {
  const units = new Uint16Array(a.units.length + b.units.length);
  units.set(a.units);
  units.set(b.units, a.units.length);
  const starts = new Int32Array(first.length);
  const lengths = new Uint16Array(first.length);
  for (let pattern = 0; pattern < first.length; pattern++) {
    const [one, other] = [first[pattern] as number, second[pattern] as number];
    const isSecond = one === NONE;
    starts[pattern] = isSecond
      ? a.units.length + (b.starts[other] as number)
      : (a.starts[one] as number);
    lengths[pattern] = (isSecond ? b.lengths[other] : a.lengths[one]) as number;
  }
  return { units, starts, lengths };
}
