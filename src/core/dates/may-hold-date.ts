/**
 * Parts of which a text must contain at least one to hold a complete date. There is one pattern
 * for each group of forms that `writtenDates` reads: a year of four digits, three numbers, a year
 * of an era, or a day and a short year around a month's name. Digits may be of any script. A new
 * form of date needs a pattern here unless one already covers it.
 */
const LEAST = [
  /\p{Nd}{4}/u,
  /(?:\p{Nd}{1,2}\s?[./-]\s?){2}\p{Nd}{2}/u,
  /(?:\p{Nd}{1,3}|元)年/u,
  // A class of all letters would take 100 ms to compile in some versions of V8.
  /\p{Nd}{1,2}[\s./-]{1,3}[^\s\d./-]{3,10}[-'. ]{1,2}\p{Nd}{2}(?!\p{Nd})/u,
];

/**
 * True when a text in any language may hold a complete date. The test is quick enough for every
 * passage of a page. It does not use the names of months, which would make the content script too
 * large.
 */
export function mayHoldDate(text: string): boolean {
  return /\p{Nd}/u.test(text) && LEAST.some((pattern) => pattern.test(text));
}
