import { oncePerKey } from '../collections/once.ts';

/**
 * Characters that hide, reorder or overprint text. The joiners U+200C and U+200D are not listed,
 * because Persian, Hindi and emoji need them.
 */
const HIDDEN =
  '\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0';
const FORMAT = '(?![\\u200c\\u200d])\\p{Cf}';

/**
 * Five combining marks in a row. No language puts so many on one letter. Such a stack covers the
 * lines above and below.
 */
const STACK = String.raw`(\p{M}{4})\p{M}+`;

/**
 * A joiner that has no letter or symbol on its left side or on its right side. It joins nothing
 * and can only hide something.
 */
const LOOSE_JOINER = String.raw`(?<![\p{L}\p{M}\p{S}])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?![\p{L}\p{S}])`;

/**
 * Returns the patterns of unwanted signs. They are compiled at their first use, because most starts
 * of the background script don't need them and compiling them takes milliseconds.
 */
const patterns = oncePerKey((flags: 'u' | 'gu') => ({
  sign: new RegExp(`[${HIDDEN}]|${FORMAT}`, flags),
  stack: new RegExp(STACK, flags),
  looseJoiner: new RegExp(LOOSE_JOINER, flags),
}));

/**
 * Matches a text in which all characters are printable ASCII. Most texts match, so the slower
 * patterns need not be tried on them.
 */
const PRINTABLE_ASCII = /^[ -~]*$/;

/**
 * True for a text without hidden characters (`HIDDEN`), stacks of combining marks (`STACK`) and
 * useless joiners (`LOOSE_JOINER`). Line breaks and tabs count as hidden characters.
 */
export function isPlainText(text: string): boolean {
  if (PRINTABLE_ASCII.test(text)) return true;
  const { sign, stack, looseJoiner } = patterns('u');
  return !sign.test(text) && !stack.test(text) && !looseJoiner.test(text);
}

/**
 * Makes a text safe for a terminal, a file or a note. Removes hidden characters and useless
 * joiners, and cuts a stack of combining marks to four. Line breaks and tabs become single spaces.
 */
export function withoutSigns(text: string): string {
  const { sign, stack, looseJoiner } = patterns('gu');
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(sign, '')
    .replace(stack, '$1')
    .replace(looseJoiner, '');
}
