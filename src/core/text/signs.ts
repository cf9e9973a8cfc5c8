import { once } from '../collections/once.ts';

/**
 * Returns the patterns of unwanted signs. They are compiled at their first use, because most starts
 * of the background script don't need them and compiling them takes milliseconds.
 */
const unwanted = once(() => ({
  // A character that is invisible, or that reorders or overprints text. The joiners U+200C and
  // U+200D are left out, because Persian, Hindi and emoji need them.
  hidden:
    /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|(?![\u200c\u200d])\p{Cf}/gu,
  // Five or more combining marks in a row, with the first four as a group. No language puts so
  // many on one letter. Such a stack covers the lines above and below.
  stack: /(\p{M}{4})\p{M}+/gu,
  // A joiner with nothing to join: no letter, mark or symbol comes before it, or no letter or
  // symbol comes after it. It can only hide something.
  looseJoiner: /(?<![\p{L}\p{M}\p{S}])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?![\p{L}\p{S}])/gu,
}));

/**
 * Matches a text in which all characters are printable ASCII. Most texts match, so the slower
 * patterns need not be tried on them.
 */
const PRINTABLE_ASCII = /^[ -~]*$/;

/**
 * True for a text that contains none of these: hidden characters, stacks of combining marks, and
 * joiners (U+200C and U+200D) that join nothing. Line breaks and tabs count as hidden characters.
 */
export function isPlainText(text: string): boolean {
  if (PRINTABLE_ASCII.test(text)) return true;
  return Object.values(unwanted()).every((pattern) => text.search(pattern) < 0);
}

/**
 * Makes a text safe for a terminal, a file or a note. Removes hidden characters, and joiners
 * (U+200C and U+200D) that join nothing. Cuts a stack of combining marks to four. Line breaks and
 * tabs become single spaces.
 */
export function withoutSigns(text: string): string {
  const { hidden, stack, looseJoiner } = unwanted();
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(hidden, '')
    .replace(stack, '$1')
    .replace(looseJoiner, '');
}
