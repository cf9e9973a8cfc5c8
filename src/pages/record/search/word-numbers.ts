import { addWord, emptyWordTable, find } from './word-table.ts';
import { joinAbbreviations, wordsIn } from './words-in.ts';

/** Numbers each distinct word, from 0, in the order of first occurrence. */
export interface WordNumbers {
  /**
   * Returns the number of each word of a text (see `wordsIn`), repeated words included. The next
   * call overwrites the list.
   */
  of(text: string): Int32Array;
  /** All words so far. The index of a word is its number. */
  readonly words: readonly string[];
}

/**
 * Table with the kind of each byte value. A word is a run of bytes of the same kind. Bytes of kind
 * 0 separate words.
 */
type Kinds = Uint8Array;

/** Kinds for a text in lower-case ASCII: letters and digits. */
const LETTERS_AND_DIGITS = kindsBy((sign) => (/[a-z]/.test(sign) ? 1 : /[0-9]/.test(sign) ? 2 : 0));

/**
 * Kinds of bytes in a text with only spaces between its words: 0 for a space, 1 for any other byte.
 */
const SPACED = kindsBy((sign) => (sign === ' ' ? 0 : 1));

/** Maximum number of bytes that a UTF-16 unit needs in UTF-8. */
const MOST_BYTES = 3;

/** Multiplier of the hash function FNV-1a. */
const FNV_PRIME = 0x01000193;

/**
 * Returns a `WordNumbers` without any words. It finds words by their bytes in a hash table. That
 * is twice as fast as a `Map`, which would need a new string for each word.
 */
export function wordNumbers(): WordNumbers {
  const table = emptyWordTable();
  const utf8 = new TextEncoder();
  let bytes = new Uint8Array(1 << 12);
  let numbers = new Int32Array(1 << 12);

  /** Writes a text to `bytes` as UTF-8 and returns the number of bytes written. */
  const encode = (text: string): number => {
    const most = text.length * MOST_BYTES;
    if (most > bytes.length) [bytes, numbers] = [new Uint8Array(most), new Int32Array(most)];
    return utf8.encodeInto(text, bytes).written;
  };
  /** Numbers the words in the first `length` bytes. `wordAt` returns a word as a string. */
  const numberWords = (
    length: number,
    kinds: Kinds,
    wordAt: (count: number, start: number, end: number) => string,
  ): Int32Array => {
    // Local constants make the loop faster, because its compiled code reads memory less often.
    const [from, found] = [bytes, numbers];
    let count = 0;
    for (let at = 0; at < length; ) {
      const start = at;
      const kind = kinds[from[at] as number];
      let hash = 0;
      for (; at < length && kinds[from[at] as number] === kind; at++)
        hash = Math.imul(hash ^ (from[at] as number), FNV_PRIME);
      if (kind === 0) continue;
      let number = find(table, from, start, at, hash);
      if (number < 0)
        number = addWord(table, wordAt(count, start, at), from.subarray(start, at), hash);
      found[count++] = number;
    }
    return found.subarray(0, count);
  };
  return {
    words: table.words,
    of(text) {
      const plain = joinAbbreviations(text.toLowerCase());
      const length = encode(plain);
      // Only a text that is all ASCII has as many bytes as characters.
      if (length === plain.length)
        return numberWords(length, LETTERS_AND_DIGITS, (_, start, end) => plain.slice(start, end));
      const words = wordsIn(text);
      return numberWords(encode(words.join(' ')), SPACED, (count) => words[count] ?? '');
    },
  };
}

function kindsBy(kindOf: (sign: string) => number): Kinds {
  return Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)));
}
