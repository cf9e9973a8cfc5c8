import { byteTable } from './byte-table.ts';
import { joinAbbreviations, wordsIn } from './words-in.ts';

/**
 * Gives each distinct word a number. Words are numbered from 0, in the order in which they first
 * occur in the texts.
 */
export interface WordNumbers {
  /**
   * Calls `take` with the number of each word of a text (see `wordsIn`). If a word occurs several
   * times, so does its number.
   */
  each(text: string, take: (number: number) => void): void;
  /** All words so far. The index of a word is its number. */
  readonly words: readonly string[];
}

/**
 * The kind of each byte: 1 for the letters a to z, 2 for digits, 0 for bytes that separate words.
 */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z]/.test(sign) ? 1 : /[0-9]/.test(sign) ? 2 : 0;
});

/** Maximum number of bytes that a UTF-16 unit needs in UTF-8. */
const MOST_BYTES = 3;

/** Multiplier of the hash function FNV-1a. */
const FNV_PRIME = 0x01000193;

/**
 * Returns a `WordNumbers` without any words. It finds words by their bytes in a hash table. A
 * `Map` would take twice as long, because it needs new strings.
 */
export function wordNumbers(): WordNumbers {
  const words: string[] = [];
  const table = byteTable();
  const utf8 = new TextEncoder();
  let bytes = new Uint8Array(1 << 12);

  /** Writes a text to `bytes` as UTF-8 and returns the number of bytes written. */
  const encode = (text: string): number => {
    if (text.length * MOST_BYTES > bytes.length) bytes = new Uint8Array(text.length * MOST_BYTES);
    return utf8.encodeInto(text, bytes).written;
  };
  /**
   * Calls `take` with the number of each word of a text that is ASCII in lower case and has been
   * written to `bytes`.
   */
  const eachInPlain = (text: string, take: (number: number) => void) => {
    // Local constants make the loop faster, because its compiled code reads memory less often.
    const [from, { length }] = [bytes, text];
    for (let at = 0; at < length; ) {
      const start = at;
      const kind = KINDS[from[at] as number];
      let hash = 0;
      for (; at < length && KINDS[from[at] as number] === kind; at++)
        hash = Math.imul(hash ^ (from[at] as number), FNV_PRIME);
      if (kind === 0) continue;
      const number = table.numberOf(from, start, at, hash);
      if (number === words.length) words.push(text.slice(start, at));
      take(number);
    }
  };
  const ofWord = (word: string): number => {
    const length = encode(word);
    let hash = 0;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
    const number = table.numberOf(bytes, 0, length, hash);
    if (number === words.length) words.push(word);
    return number;
  };
  return {
    words,
    each(text, take) {
      const plain = joinAbbreviations(text.toLowerCase());
      // Only a text that is all ASCII has as many bytes as characters.
      if (encode(plain) === plain.length) eachInPlain(plain, take);
      else for (const word of wordsIn(text)) take(ofWord(word));
    },
  };
}
