/**
 * Finds texts that may contain digits other than 0 to 9, such as `٣` (3). Matches the characters of
 * some writing systems, and all characters that take two UTF-16 code units.
 */
const OTHER_DIGITS = /[\u0660-\u1c59\ua620-\uabf9\uff10-\uff19\ud800-\udfff]/;
/** Matches a digit of any writing system. */
const ANY_DIGIT = /\p{Nd}/gu;
const DIGIT = /\d/;

/** Patterns for parts of dates. Every text with a complete date matches at least one of them. */
const LEAST_FORMS = [
  // A year of four digits.
  /\d{4}/,
  // Three numbers.
  /\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}/,
  // A year of a Japanese or Chinese era.
  /(?:\d|元)年/,
  // A month's name between a day and a year of two digits. `\p{L}` would take some versions of V8
  // 100 ms to compile.
  /\d[\s./-]{1,3}[^\s\d./-]{3,10}[-'. ]{1,2}\d{2}(?!\d)/,
];
/**
 * Matches every text with a complete date in ASCII digits, but also some texts without a date. One
 * pattern compiles faster than several.
 */
const LEAST = new RegExp(LEAST_FORMS.map(({ source }) => source).join('|'), 'u');

/** Replaces every digit with an ASCII 0 if the text may contain digits that are not ASCII. */
function withAsciiDigits(text: string): string {
  return OTHER_DIGITS.test(text) ? text.replace(ANY_DIGIT, '0') : text;
}

/** True when a text contains a digit of any writing system. */
export function hasDigit(text: string): boolean {
  return DIGIT.test(withAsciiDigits(text));
}

/**
 * True when a text in any language may hold a complete date. Quick, because it does not know the
 * names of months: also true for "12 bananas 20".
 */
export function mayHoldDate(text: string): boolean {
  const ascii = withAsciiDigits(text);
  return DIGIT.test(ascii) && LEAST.test(ascii);
}
