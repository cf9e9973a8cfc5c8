import { addWord, emptyWordTable, LAST_TEXT_OFFSET, NUMBER_OFFSET, slotOf } from './word-table.ts';
import { joinAbbreviations, wordsIn } from './words-in.ts';

/** Words of many texts. Texts and distinct words are numbered from 0, in order of appearance. */
export interface TextWords {
  /** Adds a text with its words (see `wordsIn`). */
  add(text: string): void;
  /** All distinct words so far. The index of a word is its number. */
  readonly words: readonly string[];
  /**
   * Returns the numbers of the words in all texts: first those of the first text, then those of
   * the second text, and so on. A word that a text repeats is listed only once for this text. The
   * list is valid until the next text is added.
   */
  entries(): Int32Array;
  /** For each text, the index in `entries()` at which its words end. */
  readonly ends: readonly number[];
}

/**
 * Table with the kind of each byte value. A word is a run of bytes of the same kind. Bytes of kind
 * 0 separate words.
 */
type Kinds = Uint8Array;

/** Kinds of bytes in lower-case ASCII: 1 for a letter, 2 for a digit, 0 for any other byte. */
const LETTERS_AND_DIGITS = kindsBy((sign) => (/[a-z]/.test(sign) ? 1 : /[0-9]/.test(sign) ? 2 : 0));

/**
 * Kinds of bytes for texts whose words are separated only by spaces. A space has the kind 0, and
 * any other byte has the kind 1.
 */
const SPACED = kindsBy((sign) => (sign === ' ' ? 0 : 1));

/** Maximum number of bytes that a UTF-16 unit needs in UTF-8. */
const MOST_BYTES = 3;

/** Multiplier of the hash function FNV-1a. */
const FNV_PRIME = 0x01000193;

/**
 * Multiplier of the second hash function, a polynomial of the bytes. Any large odd number works.
 */
const CHECK_FACTOR = 0x2c1b3c6d;

/**
 * Returns a `TextWords` without texts. It hashes the bytes of the texts. That is three times as
 * fast as a `Map`, which would need a new string for each word.
 */
export function textWords(): TextWords {
  const table = emptyWordTable();
  const utf8 = new TextEncoder();
  const ends: number[] = [];
  let bytes = new Uint8Array(1 << 12);
  let entries = new Int32Array(1 << 12);
  let length = 0;

  /** Writes a text to `bytes` as UTF-8 and returns the number of bytes written. */
  const encode = (text: string): number => {
    const most = text.length * MOST_BYTES;
    if (most > bytes.length) bytes = new Uint8Array(most);
    return utf8.encodeInto(text, bytes).written;
  };
  /**
   * Adds the words in the first `end` bytes. Calls `wordAt` only for a word that the table does not
   * have yet, to get the word as a string.
   */
  const addWords = (
    end: number,
    kinds: Kinds,
    wordAt: (count: number, from: number, until: number) => string,
  ): void => {
    if (length + end > entries.length) entries = widened(entries, length + end);
    // Local variables make the loop faster, because its compiled code reads memory less often.
    const [from, to, text] = [bytes, entries, ends.length + 1];
    let { slots } = table;
    let count = 0;
    let next = length;
    for (let at = 0; at < end; ) {
      const start = at;
      const kind = kinds[from[at] as number];
      if (kind === 0) {
        at++;
        continue;
      }
      let hash = 0;
      let check = 0;
      for (; at < end && kinds[from[at] as number] === kind; at++) {
        hash = Math.imul(hash ^ (from[at] as number), FNV_PRIME);
        check = Math.imul(check + (from[at] as number), CHECK_FACTOR);
      }
      let slot = slotOf(slots, hash, check);
      if (slots[slot + NUMBER_OFFSET] === 0) {
        slot = addWord(table, wordAt(count, start, at), hash, check);
        slots = table.slots;
      }
      count++;
      // A word that a text repeats is recorded only once.
      if (slots[slot + LAST_TEXT_OFFSET] === text) continue;
      slots[slot + LAST_TEXT_OFFSET] = text;
      to[next++] = (slots[slot + NUMBER_OFFSET] as number) - 1;
    }
    length = next;
  };
  return {
    words: table.words,
    ends,
    entries: () => entries.subarray(0, length),
    add(text) {
      const plain = joinAbbreviations(text.toLowerCase());
      const end = encode(plain);
      // A text with as many bytes as characters is all ASCII. Other texts need `wordsIn`, which is
      // slower.
      if (end === plain.length)
        addWords(end, LETTERS_AND_DIGITS, (_, from, until) => plain.slice(from, until));
      else {
        const words = wordsIn(text);
        addWords(encode(words.join(' ')), SPACED, (count) => words[count] ?? '');
      }
      ends.push(length);
    },
  };
}

function kindsBy(kindOf: (sign: string) => number): Kinds {
  return Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)));
}

/** Returns a copy of a list with room for twice `length` numbers. */
function widened(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * length);
  wider.set(list);
  return wider;
}
