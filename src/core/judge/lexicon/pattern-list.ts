/** Finds the patterns of a list in a text. */
export interface PatternList {
  /**
   * Calls `found` for each pattern that begins at the offset `start`: "ban", then "banned". The
   * time hardly grows with the number of patterns.
   */
  findAt(text: string, start: number, found: FoundPattern): void;
}

/**
 * Called for each pattern found in a text. `pattern` is the pattern's index in the list. `start` is
 * the offset of the pattern's first character in the text, `end` the offset after its last.
 */
export type FoundPattern = (pattern: number, start: number, end: number) => void;

/** Patterns of a list, stored in arrays. */
export interface PatternTables {
  /**
   * UTF-16 units of all patterns, one pattern after the other. May also have units of patterns
   * that are not in the list (see `tablesWith`).
   */
  units: Uint16Array;
  /** Position in `units` at which each pattern begins. */
  starts: Int32Array;
  /** Number of units of each pattern. */
  lengths: Uint16Array;
}

/**
 * Stores patterns in arrays. The patterns must be sorted by their UTF-16 units, and each must
 * occur only once.
 */
export function tablesOf(sorted: readonly string[]): PatternTables {
  const lengths = Uint16Array.from(sorted.map(({ length }) => length));
  // It is much faster to read one long string than many short ones.
  const all = sorted.join('');
  const units = new Uint16Array(all.length);
  for (let at = 0; at < all.length; at++) units[at] = all.charCodeAt(at);
  return { units, starts: startsOf(lengths), lengths };
}

/**
 * Returns the position at which each part begins, if the parts follow one another: 0, 3 and 5 for
 * the lengths 3, 2 and 4.
 */
export function startsOf(lengths: ArrayLike<number>): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(lengths.length);
  for (let index = 1; index < lengths.length; index++)
    starts[index] = (starts[index - 1] as number) + (lengths[index - 1] as number);
  return starts;
}

/**
 * Returns tables of only some patterns of `tables`. `kept` has the indexes of these patterns, in
 * ascending order. The result uses the same array `units` as `tables`, without copying it.
 */
export function tablesWith(tables: PatternTables, kept: Int32Array): PatternTables {
  const starts = kept.map((pattern) => tables.starts[pattern] as number);
  const lengths = new Uint16Array(kept.map((pattern) => tables.lengths[pattern] as number));
  return { units: tables.units, starts, lengths };
}

/** Makes a list of the patterns in `tables`, in the same order. */
export function patternListOf(tables: PatternTables): PatternList {
  const { lengths } = tables;
  const { firstWith, findAmong } = searchOf(tables);
  const firsts = beginnings(tables, firstWith);
  const pairs = pairsOf(tables, firsts, firstWith);

  return {
    findAt(text, start, found) {
      const first = text.charCodeAt(start);
      let from = firsts[first] as number;
      let until = firsts[first + 1] as number;
      let length = 1;
      const second = text.charCodeAt(start + 1);
      // Usually, both characters are ASCII. `pairs` then tells which patterns begin with both, such
      // as "ti". Searching all patterns that begin with "t" would take too long.
      if (first < ASCII && second < ASCII) {
        if (lengths[from] === 1 && from < until) found(from, start, start + 1);
        const pair = first * ASCII + second;
        from = pairs.from[pair] as number;
        until = pairs.until[pair] as number;
        length = 2;
      }
      if (from < until) findAmong(text, start, { from, until, length }, found);
    },
  };
}

const ASCII = 128;

/**
 * Makes a `PatternList` for few patterns or rare searches. Unlike a list from `patternListOf`, it
 * has no tables of the patterns' first characters. It therefore needs less memory and no
 * preparation, but a search takes longer. No pattern may be empty.
 */
export function plainPatternList(tables: PatternTables): PatternList {
  const { findAmong } = searchOf(tables);
  const all = { from: 0, until: tables.starts.length, length: 0 };
  return { findAt: (text, start, found) => findAmong(text, start, all, found) };
}

/**
 * A range of patterns in a list: those with the indexes from `from` to `until` - 1. Their first
 * `length` characters are the same.
 */
interface Among {
  from: number;
  until: number;
  length: number;
}

type FirstWith = (unit: number, place: number, from: number, until: number) => number;

function searchOf({ units, starts, lengths }: PatternTables) {
  const unitAt = (pattern: number, place: number) =>
    units[(starts[pattern] as number) + place] as number;

  /**
   * Returns the index of the first pattern, from `from` to `until` - 1, whose UTF-16 unit at
   * `place` is at least `unit`. Returns `until` if there is no such pattern. Patterns in this
   * range must agree in all units before `place`.
   */
  const firstWith: FirstWith = (unit, place, from, until) => {
    let low = from;
    let high = until;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[(starts[middle] as number) + place] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /**
   * Finds patterns as `findAt` does, but tries only the patterns in `among`. All these patterns
   * begin with the same `among.length` characters, and the text must have these characters at the
   * offset `start`.
   */
  const findAmong = (text: string, start: number, among: Among, found: FoundPattern) => {
    let { from, until, length } = among;
    for (; ; length++) {
      // All patterns from `from` to `until` - 1 now agree in their first `length` characters. A
      // pattern that ends there comes first, because they are sorted.
      if (lengths[from] === length) found(from++, start, start + length);
      if (from === until) break;
      const unit = text.charCodeAt(start + length);
      const least = unitAt(from, length);
      const greatest = unitAt(until - 1, length);
      // Most words of a text are in no list, and their search ends here. So does a search at the
      // end of the text, where `unit` is NaN.
      if (!(unit >= least && unit <= greatest)) break;
      if (unit > least) from = firstWith(unit, length, from, until);
      if (unitAt(from, length) !== unit) break;
      if (unit < greatest) until = firstWith(unit + 1, length, from, until);
    }
  };
  return { firstWith, findAmong };
}

/**
 * Returns, for each pair of ASCII characters, the patterns that begin with it: those from `from`
 * to `until` - 1. The pair "ti" has the index 128 × code of "t" + code of "i".
 */
function pairsOf(
  { units, starts, lengths }: PatternTables,
  firsts: Int32Array,
  firstWith: FirstWith,
) {
  const pairs = { from: new Int32Array(ASCII * ASCII), until: new Int32Array(ASCII * ASCII) };
  for (let first = 0; first < ASCII; first++) {
    let from = firsts[first] as number;
    const until = firsts[first + 1] as number;
    if (from < until && lengths[from] === 1) from += 1;
    while (from < until) {
      const second = units[(starts[from] as number) + 1] as number;
      if (second >= ASCII) break;
      const pair = first * ASCII + second;
      pairs.from[pair] = from;
      from = firstWith(second + 1, 1, from, until);
      pairs.until[pair] = from;
    }
  }
  return pairs;
}

/**
 * Returns, for each UTF-16 unit, such as "b", the index of the first pattern that begins with this
 * unit. If no pattern does, the index belongs to the first pattern that begins with a greater
 * unit, such as "c".
 */
function beginnings({ units, starts, lengths }: PatternTables, firstWith: FirstWith): Int32Array {
  const firsts = new Int32Array(0x10001).fill(starts.length);
  let pattern = lengths[0] === 0 ? 1 : 0;
  let unit = 0;
  while (pattern < starts.length) {
    const next = (units[starts[pattern] as number] as number) + 1;
    firsts.fill(pattern, unit, next);
    unit = next;
    pattern = firstWith(next, 0, pattern, starts.length);
  }
  return firsts;
}
