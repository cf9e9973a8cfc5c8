import { wordNumbers } from './word-numbers.ts';

/** The result of a search: the numbers of the texts found, in ascending order. */
export interface FoundTexts {
  texts: Int32Array;
  /**
   * True when each of these texts has every word of the query; false when each lacks at least one.
   */
  hasAll: boolean;
}

/** Index by which texts are found by the words in them. */
export interface WordIndex {
  /**
   * Returns the texts that have every word of a query or, if there are none, the texts that have
   * most of the words, where rare words count more. A word of the query may be the beginning of a
   * longer word, unless it is in `whole`. The order of words does not matter. A query without
   * words finds nothing.
   */
  find(words: readonly string[], whole?: ReadonlySet<string>): FoundTexts;
}

/** Tables of an index, which a worker can send to a page. */
export interface WordTables {
  /** All words, sorted by their UTF-16 units. */
  words: string[];
  /**
   * For each word: the index in `texts` at which its entries begin. The last number is the length
   * of `texts`.
   */
  starts: Int32Array<ArrayBuffer>;
  /**
   * The numbers of the texts that have the first word, then of those that have the second, and so
   * on.
   */
  texts: Int32Array<ArrayBuffer>;
  /** Number of texts. */
  size: number;
}

/**
 * Collects the words of texts for an index. Texts are numbered from 0 in the order in which they
 * are added.
 */
export interface WordIndexBuilder {
  /**
   * Returns the numbers of a text's words, with repeats. If many texts of the index contain the
   * text, call this only once and pass the numbers to each call of `add`.
   */
  numbersOf(text: string): readonly number[];
  /** Adds a text. The words with the given numbers count as words of the text too. */
  add(text: string, ...words: (readonly number[])[]): void;
  /**
   * Makes the tables of the finished index (see `wordIndexOf`), in steps that take some ms. The
   * builder can't be used afterwards.
   */
  finish(): Generator<void, WordTables>;
}

/** Number of words that are handled in one step. */
const STEP = 256;

/**
 * Returns a builder of an inverted index. Its words are sorted, so words that begin alike are
 * neighbours. The numbers of the texts that contain them are neighbours too, in one array. For
 * each word of a query, a search therefore reads a single range of that array, and reads no text.
 */
export function wordIndexBuilder(): WordIndexBuilder {
  const numbers = wordNumbers();
  const contents = textContents();
  return {
    numbersOf(text) {
      const found: number[] = [];
      numbers.each(text, (number) => found.push(number));
      return found;
    },
    add(text, ...words) {
      numbers.each(text, contents.append);
      for (const list of words) list.forEach(contents.append);
      contents.end();
    },
    *finish() {
      const order = yield* alphabetical(numbers.words);
      return {
        words: order.map((number) => numbers.words[number] as string),
        ...(yield* contents.byWord(order)),
      };
    },
  };
}

/** Returns the index with the given tables. */
export function wordIndexOf(tables: WordTables): WordIndex {
  return { find: (wanted, whole = new Set()) => find(wanted, whole, tables) };
}

/** Collects the numbers of the words of each text. */
function textContents() {
  // Numbers of the words of all texts, one text after the other, and the index at which each text
  // ends.
  let entries = new Int32Array(1 << 10);
  const ends: number[] = [];
  let length = 0;
  // For each word, the last text that has it, so that a word is added only once for each text.
  const last: number[] = [];
  const append = (word: number) => {
    if (last[word] === ends.length) return;
    last[word] = ends.length;
    if (length === entries.length) entries = resized(entries, 2 * length);
    entries[length++] = word;
  };
  return {
    /** Adds a word to the text that is being collected. */
    append,
    /** Ends the text that is being collected. */
    end: () => void ends.push(length),
    /** Returns, for each word in the given order, the texts that have it. */
    *byWord(order: readonly number[]): Generator<void, Omit<WordTables, 'words'>> {
      const counts = new Int32Array(order.length);
      for (let at = 0; at < length; at++) {
        const word = entries[at] as number;
        counts[word] = (counts[word] as number) + 1;
      }
      yield;
      const starts = new Int32Array(order.length + 1);
      // For each word, the index in `texts` of the next text that has it.
      const next = new Int32Array(order.length);
      for (const [at, word] of order.entries()) {
        next[word] = starts[at] as number;
        starts[at + 1] = (starts[at] as number) + (counts[word] as number);
      }
      yield;
      const texts = new Int32Array(length);
      let at = 0;
      for (const [text, end] of ends.entries()) {
        if (text % STEP === 0) yield;
        for (; at < end; at++) {
          const word = entries[at] as number;
          const place = next[word] as number;
          texts[place] = text;
          next[word] = place + 1;
        }
      }
      return { starts, texts, size: ends.length };
    },
  };
}

function resized(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(list);
  return larger;
}

/**
 * Returns the indexes of words in the order of the words' UTF-16 units. Each step sorts the words
 * that begin alike.
 */
function* alphabetical(words: readonly string[]): Generator<void, number[]> {
  const alike = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    if (index % STEP === 0) yield;
    const beginning = word.slice(0, 2);
    const others = alike.get(beginning);
    if (others) others.push(index);
    else alike.set(beginning, [index]);
  }
  const isBefore = (a: number, b: number) => (words[a] as string) < (words[b] as string);
  const order: number[] = [];
  for (const beginning of [...alike.keys()].sort()) {
    yield;
    const indexes = alike.get(beginning) ?? [];
    for (const index of indexes.sort((a, b) => (isBefore(a, b) ? -1 : 1))) order.push(index);
  }
  return order;
}

function find(
  wanted: readonly string[],
  whole: ReadonlySet<string>,
  tables: WordTables,
): FoundTexts {
  const { size } = tables;
  const ranges = wanted.map((word) => rangeOf(word, whole.has(word), tables));
  const counts = sumsOf(new Uint8Array(size), ranges, tables, () => 1);
  const hasAll = counts.most === wanted.length;
  // The more texts have a word, the less it weighs.
  const { sums, most } = hasAll
    ? counts
    : sumsOf(new Float64Array(size), ranges, tables, ({ from, until }) =>
        Math.log(1 + size / (until - from)),
      );
  const texts = new Int32Array(size);
  let found = 0;
  if (most > 0)
    for (let text = 0; text < size; text++) if (sums[text] === most) texts[found++] = text;
  return { texts: texts.subarray(0, found), hasAll };
}

/** Part of an index's `texts` that belongs to one word of a query. */
interface Range {
  from: number;
  until: number;
}

/** Returns the range of a wanted word, or of all words that begin with it. */
function rangeOf(beginning: string, isWhole: boolean, { words, starts }: WordTables): Range {
  // For a whole word, the range ends right after that word, because the next possible word in the
  // order is the word followed by \0.
  const end = beginning + (isWhole ? '\0' : '\uFFFF');
  return {
    from: starts[firstAtLeast(words, beginning)] ?? 0,
    until: starts[firstAtLeast(words, end)] ?? 0,
  };
}

/**
 * Adds up in `sums`, for each text, the weights of the wanted words that it has. `most` is the
 * largest sum.
 */
function sumsOf<Sums extends Uint8Array | Float64Array>(
  sums: Sums,
  ranges: readonly Range[],
  { texts, size }: WordTables,
  weightOf: (range: Range) => number,
): { sums: Sums; most: number } {
  // For each text, the number (from 1) of the wanted word that was counted last. If a text has
  // several words that begin with a wanted word, that word is thus counted only once.
  const last = new Uint8Array(size);
  let most = 0;
  for (const [step, range] of ranges.entries()) {
    const weight = weightOf(range);
    for (let at = range.from; at < range.until; at++) {
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
 * Returns the index of the first sorted word that does not come before `bound`; the number of
 * words if all come before it.
 */
function firstAtLeast(words: readonly string[], bound: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
