import { fold } from '../../text/fold.ts';
import { isTouchingCharacter, isWordCharacter, SPACE } from '../lexicon/characters.ts';
import type { Hit } from './hit.ts';

/**
 * Marks between clauses in a folded text, in which "（" has become "(". Each mark adds
 * `CLAUSE_GAP` words to the distance between the words before and after it.
 */
const CLAUSE_ENDS = new Set([...':;|()—'].map((mark) => mark.charCodeAt(0)));
const CLAUSE_GAP = 3;

/**
 * A text in brackets counts as another name for the words before it if it has at most this many
 * characters: "World Health Organization (WHO)". Such brackets do not divide clauses.
 */
const ALIAS = 14;

/**
 * Returns the offset of the bracket that closes the one at `open`. -1 if there is none, or if the
 * brackets enclose more than `ALIAS` characters.
 */
function aliasEnd(text: string, open: number): number {
  const length = text.slice(open + 1, open + 2 + ALIAS).indexOf(')');
  return length < 0 ? -1 : open + 1 + length;
}

/**
 * Returns, for each character of a folded text, the number of words up to the character. The word
 * that contains the character counts, too. After the last character, a further item has the total
 * number of words. A mark between clauses counts as several words, and a character of a script
 * without spaces as half a word.
 */
export function countWords(text: string): Float32Array {
  const words = new Float32Array(text.length + 1);
  let count = 0;
  let inWord = false;
  let alias = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isWordCharacter(code)) {
      if (!inWord) count += 1;
      inWord = true;
    } else {
      // In Chinese, Japanese, Korean and Thai, each character counts as half a word.
      if (isTouchingCharacter(code)) count += 0.5;
      // An apostrophe or a full stop inside a word does not divide it: "TikTok's", "U.S."
      else if (
        inWord &&
        (code === 0x27 || code === 0x2e) &&
        isWordCharacter(text.charCodeAt(i + 1))
      ) {
        words[i] = count;
        continue;
      }
      inWord = false;
      if (code === 0x28) alias = aliasEnd(text, i);
      if (code !== SPACE && CLAUSE_ENDS.has(code) && i > alias) count += CLAUSE_GAP;
    }
    words[i] = count;
  }
  words[text.length] = count;
  return words;
}

/**
 * Tells `fold` to replace no Chinese characters. Such a replacement would not change the number
 * of words, because it turns one character into one other character.
 */
const NO_VARIANTS: ReadonlyMap<string, string> = new Map();

/**
 * Returns a function that takes the offset of a character in the sentence, and returns the
 * position of this character counted in words, on the same scale as `Hit.word`.
 */
export function wordsUpTo({
  text,
  start,
  hits,
}: {
  text: string;
  start: number;
  hits: readonly Hit[];
}): (offset: number) => number {
  const folded = fold(text, NO_VARIANTS);
  const words = countWords(folded.text);
  const at = (offset: number) =>
    words[folded.origin.findIndex((origin) => origin >= offset - start)] ?? 0;
  const [first] = hits;
  // Each hit knows its position in the block, so the first hit shows how many words come before
  // the sentence. Without hits, this number is unknown, and positions count from the sentence's
  // beginning.
  const before = first ? first.word - at(first.start) : 0;
  return (offset) => before + at(offset);
}
