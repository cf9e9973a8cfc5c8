/** Patterns for texts with one kind of digits. */
interface Patterns {
  digit: RegExp;
  /**
   * Parts of which a text must contain at least one to hold a complete date. There is one pattern
   * for each group of forms that `writtenDates` reads: a year of four digits, three numbers, a
   * year of an era, or a day and a short year around a month's name. A new form of date needs a
   * pattern here unless one already covers it.
   */
  least: RegExp[];
}

/** `digit` is the source of a pattern for one digit. */
function patternsFor(digit: string): Patterns {
  const least = [
    `${digit}{4}`,
    String.raw`(?:${digit}{1,2}\s?[./-]\s?){2}${digit}{2}`,
    `(?:${digit}{1,3}|元)年`,
    // A class of all letters would take 100 ms to compile in some versions of V8.
    String.raw`${digit}{1,2}[\s./-]{1,3}[^\s\d./-]{3,10}[-'. ]{1,2}${digit}{2}(?!${digit})`,
  ];
  return { digit: new RegExp(digit, 'u'), least: least.map((source) => new RegExp(source, 'u')) };
}

/** Scripts with digits of their own, and everything that takes two code units. */
const OTHER_DIGITS = /[\u0660-\u1c59\ua620-\uabf9\uff10-\uff19\ud800-\udfff]/;
const ASCII = patternsFor('\\d');
/** Created only for a text that needs them: on each page, compiling them would take 1 ms. */
let anyScript: Patterns | undefined;

function patternsOf(text: string): Patterns {
  if (!OTHER_DIGITS.test(text)) return ASCII;
  anyScript ??= patternsFor('\\p{Nd}');
  return anyScript;
}

/** True when a text contains a digit of any script. */
export function hasDigit(text: string): boolean {
  return patternsOf(text).digit.test(text);
}

/**
 * True when a text in any language may hold a complete date. The test is quick enough for every
 * passage of a page. It does not use the names of months, which would make the content script too
 * large.
 */
export function mayHoldDate(text: string): boolean {
  const { digit, least } = patternsOf(text);
  return digit.test(text) && least.some((pattern) => pattern.test(text));
}
