/** Patterns for a set of digits: only the ASCII digits, or the digits of all writing systems. */
interface Patterns {
  digit: RegExp;
  /**
   * Matches every text with a complete date, but also some texts without one. A new form of date
   * may need a further alternative in this pattern. A single pattern compiles faster than several.
   */
  least: RegExp;
}

/**
 * Returns the patterns for a set of digits. `digit` is the source of a pattern for one digit of
 * the set.
 */
function patternsFor(digit: string): Patterns {
  const least = [
    // A year of four digits.
    `${digit}{4}`,
    // Three numbers.
    String.raw`${digit}\s?[./-]\s?${digit}{1,2}\s?[./-]\s?${digit}{2}`,
    // A year of a Japanese or Chinese era.
    `(?:${digit}|元)年`,
    // A month's name between a day and a year of two digits. `\p{L}` would take some versions of
    // V8 100 ms to compile.
    String.raw`${digit}[\s./-]{1,3}[^\s\d./-]{3,10}[-'. ]{1,2}${digit}{2}(?!${digit})`,
  ];
  return { digit: new RegExp(digit, 'u'), least: new RegExp(least.join('|'), 'u') };
}

/**
 * Finds texts that may contain other digits than 0 to 9, such as `٣`. Matches the characters of
 * some writing systems, and all characters that take two UTF-16 code units.
 */
const OTHER_DIGITS = /[\u0660-\u1c59\ua620-\uabf9\uff10-\uff19\ud800-\udfff]/;
const ASCII = patternsFor('\\d');
/**
 * Patterns for the digits of all writing systems. Compiling the patterns takes 1 ms, so they are
 * compiled only when a text needs them.
 */
let anyScript: Patterns | undefined;

function patternsOf(text: string): Patterns {
  if (!OTHER_DIGITS.test(text)) return ASCII;
  anyScript ??= patternsFor('\\p{Nd}');
  return anyScript;
}

/** True when a text contains a digit of any writing system. */
export function hasDigit(text: string): boolean {
  return patternsOf(text).digit.test(text);
}

/**
 * True when a text in any language may hold a complete date. Quick, because it does not know the
 * names of months: also true for "12 bananas 20".
 */
export function mayHoldDate(text: string): boolean {
  const { digit, least } = patternsOf(text);
  return digit.test(text) && least.test(text);
}
