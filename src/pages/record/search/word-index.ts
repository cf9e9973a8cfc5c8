import { wordsIn } from './words-in.ts';

/** Index that finds texts by the words in them. */
export interface WordIndex {
  /**
   * Returns the numbers of the texts that contain every word of the query, in ascending order. A
   * word of the query may be a whole word or a prefix; case, accents and the order of words don't
   * matter. Returns an empty array for a query without words.
   */
  find(query: string): Int32Array;
}

/** Collects the words of texts. Texts are numbered from 0 in the order in which they are added. */
export interface WordIndexBuilder {
  add(text: string): void;
  /** Returns the index; the builder can't be used afterwards. */
  finish(): WordIndex;
}

/**
 * Greatest number of words of a query that are searched. It keeps a pasted page from blocking the
 * search.
 */
const MOST_WORDS = 20;

/**
 * Returns a builder of an inverted index with sorted words. All words with a given prefix are
 * neighbours, and the numbers of their texts are neighbours in one array, so a query reads one
 * range of it per word and no texts.
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
      return {
        find: (query) => find(wordsIn(query).slice(0, MOST_WORDS), { words, starts, texts, size }),
      };
    },
  };
}

interface Sorted {
  words: string[];
  /** Index in `texts` at which each word's numbers begin, plus one entry for the end. */
  starts: Int32Array;
  texts: Int32Array;
  size: number;
}

function find(wanted: string[], { words, starts, texts, size }: Sorted): Int32Array {
  if (wanted.length === 0) return new Int32Array(0);
  // For each text, the number of wanted words that it contains, counted from the first without a
  // gap.
  const passed = new Uint8Array(size);
  for (const [step, beginning] of wanted.entries()) {
    const from = starts[firstAtLeast(words, beginning)] ?? 0;
    const until = starts[firstAtLeast(words, `${beginning}\uFFFF`)] ?? 0;
    for (let at = from; at < until; at++) {
      const text = texts[at] as number;
      if (passed[text] === step) passed[text] = step + 1;
    }
  }
  const found = new Int32Array(size);
  let count = 0;
  for (let text = 0; text < size; text++) if (passed[text] === wanted.length) found[count++] = text;
  return found.subarray(0, count);
}

/**
 * Returns the index of the first word that does not sort before `bound`, or the number of words if
 * all of them sort before it.
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
