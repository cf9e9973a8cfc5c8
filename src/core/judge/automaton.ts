/**
 * Finds every occurrence of every pattern in one pass over a text (Aho and Corasick, "Efficient string matching",
 * CACM 18, 1975). Time grows with the text and the number of finds, not with the number of patterns.
 */
export interface Automaton {
  /** Calls `found` with a pattern's index and the offset after its last character, in the order of that offset. */
  scan(text: string, found: (pattern: number, end: number) => void): void;
}

/** Compiles patterns; equal ones keep the index of the first. Empty patterns are never found. */
export function compileAutomaton(patterns: readonly string[]): Automaton {
  const trie = new Trie(patterns.reduce((sum, pattern) => sum + pattern.length, 1));
  for (const [index, pattern] of patterns.entries()) trie.add(pattern, index);
  trie.link();
  return trie;
}

const NONE = -1;

/** States are numbers; transitions live in one open-addressing hash table, those of the root in an array by character. */
class Trie implements Automaton {
  private readonly fromRoot = new Int32Array(65536);
  private readonly keys: Float64Array;
  private readonly targets: Int32Array;
  private readonly mask: number;
  private readonly failure: Int32Array;
  /** The pattern that ends in a state, and the nearest state on its failure path where another one ends. */
  private readonly pattern: Int32Array;
  private readonly shorter: Int32Array;
  private readonly parent: Int32Array;
  private readonly unit: Uint16Array;
  private states = 1;

  constructor(capacity: number) {
    let size = 1024;
    while (size < capacity * 2) size *= 2;
    this.keys = new Float64Array(size).fill(NONE);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    this.failure = new Int32Array(capacity);
    this.pattern = new Int32Array(capacity).fill(NONE);
    this.shorter = new Int32Array(capacity);
    this.parent = new Int32Array(capacity);
    this.unit = new Uint16Array(capacity);
  }

  add(pattern: string, index: number): void {
    if (pattern === '') return;
    let state = 0;
    for (let i = 0; i < pattern.length; i++) state = this.stepOrGrow(state, pattern.charCodeAt(i));
    if (this.pattern[state] === NONE) this.pattern[state] = index;
  }

  /** States come in the order they were added, so a state's failure must be sought by depth: breadth first. */
  link(): void {
    for (const state of this.byDepth()) {
      const parent = this.parent[state] as number;
      const fail = parent === 0 ? 0 : this.next(this.failure[parent] as number, this.unit[state] as number);
      this.failure[state] = fail;
      this.shorter[state] = this.pattern[fail] === NONE ? (this.shorter[fail] as number) : fail;
    }
  }

  private byDepth(): Int32Array {
    const depth = new Uint16Array(this.states);
    const count: number[] = [];
    for (let state = 1; state < this.states; state++) {
      const own = (depth[this.parent[state] as number] as number) + 1;
      depth[state] = own;
      count[own] = (count[own] ?? 0) + 1;
    }
    const next: number[] = [0, 0];
    for (let d = 1; d < count.length; d++) next[d + 1] = (next[d] as number) + (count[d] ?? 0);
    const order = new Int32Array(this.states - 1);
    for (let state = 1; state < this.states; state++) {
      const slot = next[depth[state] as number] as number;
      order[slot] = state;
      next[depth[state] as number] = slot + 1;
    }
    return order;
  }

  scan(text: string, found: (pattern: number, end: number) => void): void {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.next(state, text.charCodeAt(i));
      if (state === 0) continue;
      let ending = this.pattern[state] === NONE ? (this.shorter[state] as number) : state;
      while (ending !== 0) {
        found(this.pattern[ending] as number, i + 1);
        ending = this.shorter[ending] as number;
      }
    }
  }

  private next(from: number, unit: number): number {
    let state = from;
    while (state !== 0) {
      const target = this.step(state, unit);
      if (target !== 0) return target;
      state = this.failure[state] as number;
    }
    return this.fromRoot[unit] as number;
  }

  private step(state: number, unit: number): number {
    const key = state * 65536 + unit;
    for (let slot = this.slotOf(state, unit); ; slot = (slot + 1) & this.mask) {
      if (this.keys[slot] === key) return this.targets[slot] as number;
      if (this.keys[slot] === NONE) return 0;
    }
  }

  private stepOrGrow(state: number, unit: number): number {
    const known = state === 0 ? (this.fromRoot[unit] as number) : this.step(state, unit);
    if (known !== 0) return known;
    const added = this.states++;
    this.parent[added] = state;
    this.unit[added] = unit;
    if (state === 0) this.fromRoot[unit] = added;
    else this.insert(state, unit, added);
    return added;
  }

  private insert(state: number, unit: number, target: number): void {
    let slot = this.slotOf(state, unit);
    while (this.keys[slot] !== NONE) slot = (slot + 1) & this.mask;
    this.keys[slot] = state * 65536 + unit;
    this.targets[slot] = target;
  }

  private slotOf(state: number, unit: number): number {
    return ((Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & this.mask;
  }
}
