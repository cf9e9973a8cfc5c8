/**
 * Finds every occurrence of every pattern in one pass over a text (Aho and Corasick, "Efficient
 * string matching", CACM 18, 1975). The time grows with the length of the text and the number of
 * occurrences, not with the number of patterns.
 */
export interface Automaton {
  /**
   * Calls `found` with a pattern's index and the offset after its last character, in ascending
   * order of that offset.
   */
  scan(text: string, found: (pattern: number, end: number) => void): void;
  readonly tables: AutomatonTables;
}

/**
 * States of an automaton as arrays. Unless a field says something else, its index is the number of
 * a state.
 */
export interface AutomatonTables {
  /** State to which a character leads from the start. The index is the character's UTF-16 unit. */
  fromRoot: Int32Array;
  /** First child of each state. Its children end where those of the next state begin. */
  children: Int32Array;
  /** Character that leads to each state. */
  unit: Uint16Array;
  failure: Int32Array;
  /**
   * `pattern`: index of the pattern that ends in each state. `shorter`: the nearest state on the
   * failure path in which another pattern ends.
   */
  pattern: Int32Array;
  shorter: Int32Array;
}

/** Returns empty tables for a number of states. */
function tablesFor(states: number): AutomatonTables {
  return {
    fromRoot: new Int32Array(0x10000),
    children: new Int32Array(states + 1),
    unit: new Uint16Array(states),
    failure: new Int32Array(states),
    pattern: new Int32Array(states).fill(NONE),
    shorter: new Int32Array(states),
  };
}

/**
 * Counts the states of sorted patterns: the root, and each character of a pattern that does not
 * continue a beginning in common with the pattern before.
 */
function countStates(sorted: readonly string[]): number {
  let states = 1;
  let before = '';
  for (const pattern of sorted) {
    let common = 0;
    while (common < pattern.length && pattern.charCodeAt(common) === before.charCodeAt(common))
      common++;
    states += pattern.length - common;
    before = pattern;
  }
  return states;
}

/**
 * Decides whether a match may begin with the character `unit` after the character `before` (UTF-16
 * units; `before` is a space at the text's beginning).
 */
export type MayBegin = (before: number, unit: number) => boolean;

/**
 * Compiles patterns; equal patterns share the index of the first one. An empty pattern is never
 * found, and neither is a pattern that begins where `mayBegin` returns false. If few positions in
 * a text qualify, most of the text is skipped.
 */
export function compileAutomaton(
  patterns: readonly string[],
  mayBegin: MayBegin = () => true,
): Automaton {
  const indexes = new Map<string, number>();
  for (const [index, pattern] of patterns.entries())
    if (!indexes.has(pattern)) indexes.set(pattern, index);
  // Sorting makes patterns with a common beginning neighbours.
  const sorted = [...indexes.keys()].sort();
  const trie = new Trie(tablesFor(countStates(sorted)), mayBegin);
  trie.add(sorted, indexes);
  return trie;
}

/**
 * Returns the automaton with the given tables. `mayBegin` must be the function with which it was
 * compiled.
 */
export function automatonOf(tables: AutomatonTables, mayBegin: MayBegin): Automaton {
  return new Trie(tables, mayBegin);
}

const NONE = -1;
const SPACE = 32;

/** Largest number of children that are compared one by one; more are searched in halves. */
const FEW = 8;

/**
 * Automaton whose states are numbered by depth, and the children of each state in the order of
 * their characters, so that frequent states lie close together in memory.
 */
class Trie implements Automaton {
  tables: AutomatonTables;
  private readonly mayBegin: MayBegin;
  // The arrays of `tables` are fields as well, because scanning reads them for each character.
  private readonly fromRoot: Int32Array;
  private readonly children: Int32Array;
  private readonly unit: Uint16Array;
  private readonly failure: Int32Array;
  private readonly pattern: Int32Array;
  private readonly shorter: Int32Array;

  constructor(tables: AutomatonTables, mayBegin: MayBegin) {
    this.mayBegin = mayBegin;
    this.tables = tables;
    this.fromRoot = tables.fromRoot;
    this.children = tables.children;
    this.unit = tables.unit;
    this.failure = tables.failure;
    this.pattern = tables.pattern;
    this.shorter = tables.shorter;
  }

  /** Adds all patterns to the empty tables. */
  add(sorted: readonly string[], indexes: ReadonlyMap<string, number>): void {
    const parents = this.grow(sorted, indexes);
    for (let state = 1; state < parents.length; state++) this.link(state, parents[state] as number);
  }

  /** Creates the states of all patterns, breadth first, and returns the parent of each state. */
  private grow(sorted: readonly string[], indexes: ReadonlyMap<string, number>): Int32Array {
    const parents = new Int32Array(this.unit.length);
    /** For each state, the range in `sorted` of the patterns that pass through it. */
    const from = new Int32Array(this.unit.length);
    const until = new Int32Array(this.unit.length);
    until[0] = sorted.length;
    let states = 1;
    let last = 1;
    for (let state = 0, depth = 0; state < states; state++) {
      if (state === last) [last, depth] = [states, depth + 1];
      this.children[state] = states;
      for (let at = from[state] as number; at < (until[state] as number); at++) {
        const pattern = sorted[at] as string;
        if (pattern.length === depth) {
          if (depth > 0) this.pattern[state] = indexes.get(pattern) as number;
          continue;
        }
        const unit = pattern.charCodeAt(depth);
        if (states === this.children[state] || this.unit[states - 1] !== unit) {
          parents[states] = state;
          this.unit[states] = unit;
          from[states] = at;
          if (state === 0) this.fromRoot[unit] = states;
          states++;
        }
        until[states - 1] = at + 1;
      }
    }
    this.children[states] = states;
    return parents;
  }

  private link(state: number, parent: number): void {
    const { failure, unit, pattern, shorter } = this;
    const fail =
      parent === 0
        ? 0
        : this.next(failure[parent] as number, unit[parent] as number, unit[state] as number);
    failure[state] = fail;
    shorter[state] = pattern[fail] === NONE ? (shorter[fail] as number) : fail;
  }

  scan(text: string, found: (pattern: number, end: number) => void): void {
    let state = 0;
    let unit = SPACE;
    for (let i = 0; i < text.length; i++) {
      const before = unit;
      unit = text.charCodeAt(i);
      state = this.next(state, before, unit);
      if (state === 0) continue;
      let ending = this.pattern[state] === NONE ? (this.shorter[state] as number) : state;
      while (ending !== 0) {
        found(this.pattern[ending] as number, i + 1);
        ending = this.shorter[ending] as number;
      }
    }
  }

  /**
   * Follows `unit` to the next state. A shorter match within a longer one begins later, at a
   * position that `mayBegin` accepted when the longer one passed it.
   */
  private next(from: number, before: number, unit: number): number {
    let state = from;
    while (state !== 0) {
      const target = this.step(state, unit);
      if (target !== 0) return target;
      state = this.failure[state] as number;
    }
    return this.mayBegin(before, unit) ? (this.fromRoot[unit] as number) : 0;
  }

  private step(state: number, unit: number): number {
    let first = this.children[state] as number;
    let end = this.children[state + 1] as number;
    while (end - first > FEW) {
      const middle = (first + end) >> 1;
      if ((this.unit[middle] as number) <= unit) first = middle;
      else end = middle;
    }
    for (; first < end; first++) if (this.unit[first] === unit) return first;
    return 0;
  }
}
