/**
 * Finds every occurrence of every pattern that begins where a word may begin. Such a position is
 * looked up in the sorted patterns like a word in a dictionary: by its first character, then its
 * second, until no pattern is left. The time grows with the length of the text and of the longest
 * pattern, and hardly with the number of patterns.
 */
export interface PatternList {
  /**
   * Calls `found` for each occurrence with the pattern's index, the offset of the first character
   * and the offset after the last. Occurrences come in ascending order of the first offset, then
   * of the second.
   */
  scan(text: string, found: (pattern: number, start: number, end: number) => void): void;
  readonly tables: PatternTables;
}

/** Patterns of a list as arrays. */
export interface PatternTables {
  /** UTF-16 units of all patterns, in any order. */
  units: Uint16Array;
  /** Position in `units` at which each pattern begins. */
  starts: Int32Array;
  /** Number of units of each pattern. */
  lengths: Uint16Array;
}

/**
 * Decides whether a match may begin with the character `unit` after the character `before` (UTF-16
 * units; `before` is a space at the text's beginning).
 */
export type MayBegin = (before: number, unit: number) => boolean;

/**
 * Returns the tables of patterns. The patterns must be sorted by their UTF-16 units and must not
 * repeat.
 */
export function tablesOf(sorted: readonly string[]): PatternTables {
  const lengths = Uint16Array.from(sorted.map(({ length }) => length));
  // Reading one long string takes a fraction of the time of reading many short ones.
  const all = sorted.join('');
  const units = new Uint16Array(all.length);
  for (let at = 0; at < all.length; at++) units[at] = all.charCodeAt(at);
  return { units, starts: startsOf(lengths), lengths };
}

/** Returns the position at which each of several consecutive parts begins, given their lengths. */
export function startsOf(lengths: ArrayLike<number>): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(lengths.length);
  for (let index = 1; index < lengths.length; index++)
    starts[index] = (starts[index - 1] as number) + (lengths[index - 1] as number);
  return starts;
}

/**
 * Makes a list of the patterns in `tables`, in their order there. An empty pattern is never found,
 * and neither is a pattern that begins where `mayBegin` returns false. If few positions in a text
 * qualify, most of the text is skipped.
 */
export function patternListOf(tables: PatternTables, mayBegin: MayBegin = () => true): PatternList {
  const { units, starts, lengths } = tables;
  const firsts = beginnings(tables);
  const pairs = pairsOf(tables);

  const unitAt = (pattern: number, place: number) =>
    units[(starts[pattern] as number) + place] as number;

  /**
   * Returns the first of the patterns `from` … `until` - 1 whose character at `place` is at least
   * `unit`. All these patterns must be longer than `place` and equal before it.
   */
  const firstWith = (unit: number, place: number, from: number, until: number): number => {
    let [low, high] = [from, until];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (unitAt(middle, place) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    tables,
    scan(text, found) {
      let before = SPACE;
      for (let start = 0; start < text.length; start++) {
        const first = text.charCodeAt(start);
        const isBeginning = mayBegin(before, first);
        before = first;
        if (!isBeginning) continue;
        let from = firsts[first] as number;
        let until = firsts[first + 1] as number;
        let length = 1;
        const second = text.charCodeAt(start + 1);
        // Most characters are ASCII. Searching all patterns with the same first character would
        // take longer than all other searches.
        if (first < ASCII && second < ASCII) {
          if (lengths[from] === 1 && from < until) found(from, start, start + 1);
          const pair = first * ASCII + second;
          from = pairs.from[pair] as number;
          until = pairs.until[pair] as number;
          length = 2;
        }
        for (; from < until; length++) {
          // The patterns are sorted, so the shortest of those with a common beginning is the
          // first.
          if (lengths[from] === length) found(from++, start, start + length);
          // The loop ends with the text, because the character code after it is NaN, which equals
          // no unit and is less than none.
          const unit = text.charCodeAt(start + length);
          // In most cases, all patterns that are left have the same next character, or only one is
          // left.
          if (from < until && unitAt(from, length) === unit && unitAt(until - 1, length) === unit)
            continue;
          from = firstWith(unit, length, from, until);
          if (from === until || unitAt(from, length) !== unit) break;
          until = firstWith(unit + 1, length, from, until);
        }
      }
    },
  };
}

const SPACE = 32;

/** Number of ASCII characters. */
const ASCII = 128;

/**
 * Returns indexes of patterns for each pair of ASCII characters (128 × the first + the second):
 * the first pattern that begins with this pair, and the first one after these patterns. Both are 0
 * when no pattern begins with the pair.
 */
function pairsOf({ units, starts, lengths }: PatternTables) {
  const pairs = { from: new Int32Array(ASCII * ASCII), until: new Int32Array(ASCII * ASCII) };
  for (let pattern = 0; pattern < starts.length; pattern++) {
    const start = starts[pattern] as number;
    const [first, second] = [units[start] as number, units[start + 1] as number];
    if ((lengths[pattern] as number) < 2 || first >= ASCII || second >= ASCII) continue;
    const pair = first * ASCII + second;
    if (pairs.until[pair] === 0) pairs.from[pair] = pattern;
    pairs.until[pair] = pattern + 1;
  }
  return pairs;
}

/**
 * Returns, for each UTF-16 unit, the index of the first pattern that begins with this unit or with
 * a greater one.
 */
function beginnings({ units, starts, lengths }: PatternTables): Int32Array {
  const firsts = new Int32Array(0x10001);
  const count = starts.length;
  let pattern = 0;
  while (pattern < count && lengths[pattern] === 0) pattern++;
  for (let unit = 0; unit <= 0x10000; unit++) {
    while (pattern < count && (units[starts[pattern] as number] as number) < unit) pattern++;
    firsts[unit] = pattern;
  }
  return firsts;
}
