const WORD = 1;
const TOUCHING = 2;
const PREFIX = 4;

/** The UTF-16 unit of a space. */
export const SPACE = 0x20;

/**
 * Class of each UTF-16 unit. Looking up the class of every character of an article is faster than
 * comparing the character with each range.
 */
const CLASSES = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x58f],
  [0x5d0, 0xdff],
  [0x1e00, 0x1fff],
])
  CLASSES.fill(WORD, first, (last as number) + 1);
// The signs × and ÷, Arabic punctuation and Indian full stops lie in the ranges above but are not
// word characters.
for (const mark of '\u00d7\u00f7\u060c\u061b\u061f\u066a\u06d4\u0964\u0965')
  CLASSES[mark.charCodeAt(0)] = 0;
for (const [first, last] of [
  [0xe00, 0xe7f],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  // Korean counts as `TOUCHING` although it has spaces, because endings directly follow a name.
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
])
  CLASSES.fill(TOUCHING, first, (last as number) + 1);
/** Arabic letters of short words that are joined to the next word: "and", "in", "will", "the" … */
for (const letter of 'وفبلكسا') CLASSES[letter.charCodeAt(0)] = WORD | PREFIX;

/**
 * True for a character of a script with spaces between words, such as Latin, Cyrillic or Arabic,
 * but not for Korean. Digits and accents count too.
 */
export function isWordCharacter(code: number): boolean {
  return ((CLASSES[code] as number) & WORD) !== 0;
}

/**
 * True for a character of Chinese, Japanese, Korean or Thai. In these scripts, a word may be found
 * inside a longer run of characters.
 */
export function isTouchingCharacter(code: number): boolean {
  return ((CLASSES[code] as number) & TOUCHING) !== 0;
}

/** True for a letter that can be a short word joined to the next one in Arabic: "و" ("and"). */
export function isArabicPrefix(code: number): boolean {
  return ((CLASSES[code] as number) & PREFIX) !== 0;
}

/**
 * Returns the offset after the word at `start`. If the character there is no word character (see
 * `isWordCharacter`), such as a comma or a Chinese character, returns `start` + 1.
 */
export function endOfWordAt(text: string, start: number): number {
  let end = start + 1;
  if (isWordCharacter(text.charCodeAt(start)))
    while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return end;
}

/**
 * True if a word may begin with the character `code` right after `before`. No word begins with a
 * space, or inside another word, such as at the second "k" of "TikTok".
 */
export function mayBeginWord(before: number, code: number): boolean {
  if (code === SPACE) return false;
  // Arabic joins short words such as "and" to the next word.
  return (
    ((CLASSES[before] as number) & (CLASSES[code] as number) & WORD) === 0 || isArabicPrefix(before)
  );
}
