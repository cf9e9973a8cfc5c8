import { type TextWords, textWords } from './text-words.ts';

/** The result of a search. `texts` has the numbers of the texts found, in ascending order. */
export interface FoundTexts {
  texts: Int32Array;
  /** True when every text found has all words of the query; false when each lacks at least one. */
  hasAll: boolean;
}

/** Index that finds texts by the words in them. */
export interface WordIndex {
  /**
   * Finds the texts with all words of a query, or else the best matches. The word "india" also
   * finds "indiana", unless `whole` contains "india". Without words, finds nothing.
   */
  find(words: readonly string[], whole?: ReadonlySet<string>): FoundTexts;
}

/** Data of an index. A worker can send it to a page. */
export interface WordTables {
  /** All words of the texts, sorted by their first three UTF-16 units (see `beginningOf`). */
  words: string[];
  /**
   * For each word, the index at which its part of `texts` begins. The last number is the length of
   * `texts`.
   */
  starts: Int32Array<ArrayBuffer>;
  /**
   * The texts, each given by its number. First come all texts with the first word, then all texts
   * with the second word, and so on.
   */
  texts: Int32Array<ArrayBuffer>;
  /** Number of all texts in the index. */
  size: number;
}

/** Collects the words of texts for an index. */
export interface WordIndexBuilder {
  /** Adds a text. Texts are numbered from 0 in the order in which they are added. */
  add(text: string): void;
  /** Makes the tables for `wordIndexOf`. The builder can't be used afterwards. */
  finish(): WordTables;
}

/**
 * Returns a builder that has no texts yet. The builder makes an inverted index, which lists, for
 * each word, the texts with this word (see `WordTables.texts`).
 */
export function wordIndexBuilder(): WordIndexBuilder {
  const collected = textWords();
  return {
    add: collected.add,
    finish() {
      const order = byBeginning(collected.words);
      const words = order.map((number) => collected.words[number] as string);
      return { words, ...textsByWord(collected, order) };
    },
  };
}

/** Returns the index with the given tables. */
export function wordIndexOf(tables: WordTables): WordIndex {
  return { find: (wanted, whole = new Set()) => find(wanted, whole, tables) };
}

/** For each word in the given order, lists the texts that have it. */
function textsByWord(collected: TextWords, order: readonly number[]): Omit<WordTables, 'words'> {
  const { ends } = collected;
  const entries = collected.entries();
  const counts = new Int32Array(order.length);
  for (let at = 0; at < entries.length; at++) {
    const word = entries[at] as number;
    counts[word] = (counts[word] as number) + 1;
  }
  const starts = new Int32Array(order.length + 1);
  // For each word, the index at which the next text with this word is written to `texts`.
  const next = new Int32Array(order.length);
  order.forEach((word, at) => {
    next[word] = starts[at] as number;
    starts[at + 1] = (starts[at] as number) + (counts[word] as number);
  });
  const texts = new Int32Array(entries.length);
  let at = 0;
  for (const [text, end] of ends.entries())
    for (; at < end; at++) {
      const word = entries[at] as number;
      const place = next[word] as number;
      texts[place] = text;
      next[word] = place + 1;
    }
  return { starts, texts, size: ends.length };
}

/**
 * Returns the first three UTF-16 units of a word. An index sorts its words only by these units. A
 * full sort would take many times as long and help little, because few words have the same
 * beginning.
 */
function beginningOf(word: string): string {
  return word.slice(0, 3);
}

/** Returns the indexes of the words, sorted by the words' beginnings. */
function byBeginning(words: readonly string[]): number[] {
  const groups = new Map<string, number[]>();
  words.forEach((word, number) => {
    const group = groups.get(beginningOf(word));
    if (group) group.push(number);
    else groups.set(beginningOf(word), [number]);
  });
  return [...groups.keys()].sort().flatMap((beginning) => groups.get(beginning) ?? []);
}

function find(
  wanted: readonly string[],
  whole: ReadonlySet<string>,
  tables: WordTables,
): FoundTexts {
  const { size } = tables;
  const ranges = wanted.map((word) => rangesOf(word, whole.has(word), tables));
  const counts = sumsOf(
    ranges,
    Float64Array.from(ranges, () => 1),
    tables,
  );
  const hasAll = counts.most === wanted.length;
  const { sums, most } = hasAll
    ? counts
    : sumsOf(ranges, Float64Array.from(ranges, rarityAmong(size)), tables);
  const texts = new Int32Array(size);
  let found = 0;
  if (most > 0)
    for (let text = 0; text < size; text++) if (sums[text] === most) texts[found++] = text;
  return { texts: texts.subarray(0, found), hasAll };
}

/**
 * Part of the array `texts` (see `WordTables`), from the index `from` to just before the index
 * `until`. The part lists the texts that have a certain word, or any of several neighbouring
 * words.
 */
interface Range {
  from: number;
  until: number;
}

/**
 * Returns the parts of the array `WordTables.texts` that list the texts with the word `wanted`.
 * If `isWhole` is false, includes the parts for longer words that begin with `wanted`.
 */
function rangesOf(wanted: string, isWhole: boolean, { words, starts }: WordTables): Range[] {
  const beginning = beginningOf(wanted);
  const first = firstFrom(words, beginning);
  const end = firstFrom(words, `${beginning}\uFFFF`);
  const rangeOf = (from: number, until: number) => ({
    from: starts[from] as number,
    until: starts[until] as number,
  });
  // A word of up to three UTF-16 units, such as "ind", is its own beginning (see `beginningOf`).
  // Unless `isWhole` is true, such a word finds all words that begin with it. These words are
  // neighbours in the list.
  if (!isWhole && wanted === beginning) return [rangeOf(first, end)];
  const ranges: Range[] = [];
  for (let at = first; at < end; at++) {
    const word = words[at] as string;
    if (isWhole ? word === wanted : word.startsWith(wanted)) ranges.push(rangeOf(at, at + 1));
  }
  return ranges;
}

/**
 * Returns a function that computes the weight of a word of the query. The fewer texts have the
 * word, the higher its weight is. `size` is the total number of texts.
 */
function rarityAmong(size: number): (ranges: readonly Range[]) => number {
  return (ranges) =>
    Math.log(1 + size / ranges.reduce((sum, { from, until }) => sum + until - from, 0));
}

/**
 * Returns a sum for each text: the weights of all words of the query that the text contains.
 * `most` is the largest sum. `wanted` lists the texts with each word (see `rangesOf`).
 */
function sumsOf(
  wanted: readonly Range[][],
  // The weights are always a `Float64Array`. If their type varied between calls, engines would
  // run the function more slowly.
  weights: Float64Array,
  { texts, size }: WordTables,
): { sums: Float64Array; most: number } {
  const sums = new Float64Array(size);
  // For each text, the number (from 1) of the query's word that was the last to add its weight to
  // the text's sum. The query's word "india" finds both "Indiana" and "Indian". With this list, a
  // text that has both gets the weight of "india" only once.
  const last = new Uint8Array(size);
  let most = 0;
  for (const [step, ranges] of wanted.entries()) {
    const weight = weights[step] as number;
    for (const { from, until } of ranges)
      for (let at = from; at < until; at++) {
        const text = texts[at] as number;
        if (last[text] === step + 1) continue;
        last[text] = step + 1;
        const sum = (sums[text] as number) + weight;
        sums[text] = sum;
        if (sum > most) most = sum;
      }
  }
  return { sums, most };
}

/**
 * Returns the index of the first word whose beginning (see `beginningOf`) is `bound` or sorts
 * after it. If there is none, returns the number of words.
 */
function firstFrom(words: readonly string[], bound: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginningOf(words[middle] ?? '') < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
