/**
 * Characters that hide, reorder or overprint text. The joiners U+200C and U+200D are not listed,
 * because Persian, Hindi and emoji need them.
 */
const HIDDEN =
  '\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0';
const FORMAT = '(?![\\u200c\\u200d])\\p{Cf}';
const SIGNS = new RegExp(`[${HIDDEN}]|${FORMAT}`, 'u');
const EVERY_SIGN = new RegExp(`[${HIDDEN}]|${FORMAT}`, 'gu');

/**
 * Five combining marks in a row. No language puts so many on one letter. Such a stack covers the
 * lines above and below.
 */
const STACK = /\p{M}{5,}/u;
const EVERY_STACK = /(\p{M}{4})\p{M}+/gu;

/**
 * A joiner that has no letter or symbol on its left side or on its right side. It joins nothing
 * and can only hide something.
 */
const LOOSE_JOINER = /(?<![\p{L}\p{M}\p{S}])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?![\p{L}\p{S}])/u;
const EVERY_LOOSE_JOINER = new RegExp(LOOSE_JOINER, 'gu');

/**
 * Matches a text in which all characters are printable ASCII. Most texts match, so the slower
 * patterns need not be tried on them.
 */
const PRINTABLE_ASCII = /^[ -~]*$/;

/**
 * True for a text without hidden characters (`SIGNS`), stacks of combining marks (`STACK`) and
 * useless joiners (`LOOSE_JOINER`). Line breaks and tabs count as hidden characters.
 */
export function isPlainText(text: string): boolean {
  if (PRINTABLE_ASCII.test(text)) return true;
  return !SIGNS.test(text) && !STACK.test(text) && !LOOSE_JOINER.test(text);
}

/**
 * Makes a text safe for a terminal, a file or a note. Removes hidden characters and useless
 * joiners, and cuts a stack of combining marks to four. Line breaks and tabs become single spaces.
 */
export function withoutSigns(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(EVERY_SIGN, '')
    .replace(EVERY_STACK, '$1')
    .replace(EVERY_LOOSE_JOINER, '');
}
