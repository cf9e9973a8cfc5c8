import { wordsIn } from './words-in.ts';

/** Numbers of the texts that a search found, in ascending order. */
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

/**
 * Collects the words of texts for an index. Texts are numbered from 0 in the order in which they
 * are added.
 */
export interface WordIndexBuilder {
  add(text: string): void;
  /** Returns the finished index. The builder can't be used afterwards. */
  finish(): WordIndex;
}

/**
 * Returns a builder of an inverted index with sorted words. Words that begin alike are neighbours,
 * and so are, in one array, the numbers of the texts that contain them. For each word of a query,
 * a search therefore reads a single range of that array and no text.
 */
export function wordIndexBuilder(): WordIndexBuilder {
  const textsOf = new Map<string, number[]>();
  let size = 0;
  return {
    add(text) {
      for (const word of wordsIn(text)) {
        const texts = textsOf.get(word);
        if (!texts) textsOf.set(word, [size]);
        else if (texts[texts.length - 1] !== size) texts.push(size);
      }
      size += 1;
    },
    finish() {
      const words = [...textsOf.keys()].sort();
      const starts = new Int32Array(words.length + 1);
      for (const [at, word] of words.entries())
        starts[at + 1] = (starts[at] ?? 0) + (textsOf.get(word)?.length ?? 0);
      const texts = new Int32Array(starts[words.length] ?? 0);
      for (const [at, word] of words.entries()) texts.set(textsOf.get(word) ?? [], starts[at]);
      textsOf.clear();
      const sorted = { words, starts, texts, size };
      return { find: (wanted, whole = new Set()) => find(wanted, whole, sorted) };
    },
  };
}

interface Sorted {
  words: string[];
  /**
   * Index in `texts` at which the entries of each word begin, followed by the length of `texts`.
   */
  starts: Int32Array;
  texts: Int32Array;
  size: number;
}

function find(wanted: readonly string[], whole: ReadonlySet<string>, sorted: Sorted): FoundTexts {
  const { counts, scores } = matches(wanted, whole, sorted);
  let [most, best] = [0, 0];
  for (const count of counts) most = Math.max(most, count);
  const hasAll = most === wanted.length;
  if (!hasAll) for (const score of scores) best = Math.max(best, score);
  const texts = new Int32Array(sorted.size);
  let found = 0;
  if (most > 0)
    for (let text = 0; text < sorted.size; text++)
      if (hasAll ? counts[text] === most : scores[text] === best) texts[found++] = text;
  return { texts: texts.subarray(0, found), hasAll };
}

/**
 * Returns, for each text, the number of wanted words that it has, and the sum of these words'
 * weights. The more texts have a word, the smaller the word's weight.
 */
function matches(
  wanted: readonly string[],
  whole: ReadonlySet<string>,
  { words, starts, texts, size }: Sorted,
) {
  const counts = new Uint8Array(size);
  const scores = new Float32Array(size);
  // For each text, the number (from 1) of the wanted word that was counted last. A wanted word is
  // thus counted only once for a text with several words that begin with it.
  const last = new Uint8Array(size);
  for (const [step, beginning] of wanted.entries()) {
    const from = starts[firstAtLeast(words, beginning)] ?? 0;
    // For a whole word, the range ends right after that word, because the next possible word in
    // the order is the word followed by \0.
    const end = beginning + (whole.has(beginning) ? '\0' : '\uFFFF');
    const until = starts[firstAtLeast(words, end)] ?? 0;
    const weight = Math.log(1 + size / (until - from));
    for (let at = from; at < until; at++) {
      const text = texts[at] as number;
      if (last[text] === step + 1) continue;
      last[text] = step + 1;
      counts[text] = (counts[text] as number) + 1;
      scores[text] = (scores[text] as number) + weight;
    }
  }
  return { counts, scores };
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
