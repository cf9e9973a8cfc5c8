import { mayHoldDate } from '../dates/may-hold-date.ts';
import type { DateClue } from './article.ts';
import type { Passage, Passages } from './read-blocks.ts';
import { isDateName, statedBy } from './stated-by.ts';

const MAX_TIMES = 200;
/**
 * Maximum distance from the headline, in passages, at which all lines that may be datelines are
 * read.
 */
const NEAR = 15;
/**
 * Maximum number of possible datelines that are read although they are more than `NEAR` passages
 * away from the headline. Such lines may be at the article's end or in a list.
 */
const MAX_FAR = 100;
/** Maximum number of passages between the headline and a paragraph that opens with a date. */
const OPENING = 8;
/** Number of characters at the beginning of a long paragraph that are searched for a date. */
const OPENING_LENGTH = 60;
/**
 * A line with at least this many characters is long (see `lineIn`). `LINKED_LENGTH` is for lines
 * that are mostly links, and `LENGTH` is for all others.
 */
const LINKED_LENGTH = 50;
const LENGTH = 150;
/**
 * Minimum length, in characters, of a passage that counts as the title. Only for pages without
 * headings.
 */
const LEAST_TITLE = 10;

/**
 * Returns the index of the first passage after the headline. Without a headline, returns the
 * index of the first passage whose text is the beginning of the document's title. If there is no
 * such passage, returns 0.
 */
export function titleAt(document: Document, { passages, headlineAt }: Passages): number {
  if (headlineAt >= 0) return headlineAt;
  // On pages without headings, an ordinary passage holds the title.
  const isTitle = ({ text }: Passage) =>
    text.length >= LEAST_TITLE && document.title.startsWith(text);
  return Math.max(passages.findIndex(isTitle), 0);
}

/**
 * Reads the `time` elements and the visible lines that may hold a date. `origin` is the index of
 * the first passage after the headline.
 */
export function readDatelines({ passages, times }: Passages, origin: number): DateClue[] {
  let far = 0;
  return [
    ...readTimes(times, -origin),
    ...passages.flatMap((passage, index) => {
      const at = index - origin;
      const value = lineIn(passage, at);
      // Near the headline, all lines that may hold a date are read. Farther away, only the first
      // `MAX_FAR` of them are read.
      return value && (Math.abs(at) <= NEAR || ++far <= MAX_FAR)
        ? [clue('text', namesOf(passage), value, at)]
        : [];
    }),
  ];
}

/** Reads `time` elements. Adds `shift` to the position of each one. */
export function readTimes(times: Passages['times'], shift: number): DateClue[] {
  return times
    .slice(0, MAX_TIMES)
    .map(([time, at]) => clue('time', classes(time), statedBy(time), at + shift));
}

/**
 * Returns the part of a passage that may hold a date, or ''. `at` counts passages from the
 * headline.
 */
export function lineIn({ text, parent, linked, numbered }: Passage, at: number): string {
  const isLong = text.length >= (linked ? LINKED_LENGTH : LENGTH);
  // In a long line, the date may be in an inline element, such as `<span class="date">`.
  const part = isLong && isDateName(`${numbered?.className}`) ? statedBy(numbered as Element) : '';
  const value = part || (isLong && linked ? '' : datelineIn(text, at));
  // In a table, a date beside a heading cell such as "Date of the act" is about the article's
  // subject.
  return mayHoldDate(value) && parent.previousElementSibling?.localName !== 'th' ? value : '';
}

/**
 * Returns a short line whole. If a long line comes soon after the headline, returns its beginning
 * and `…`. Returns '' for any other long line. `at` counts passages from the headline.
 */
export function datelineIn(text: string, at: number): string {
  if (text.length < LENGTH) return text;
  return at >= 0 && at <= OPENING ? `${text.slice(0, OPENING_LENGTH)}…` : '';
}

/**
 * Makes a clue to the article's date. `at` is its distance from the headline, in passages;
 * negative above the headline.
 */
export function clue(from: DateClue['from'], name: string, value: string, at: number): DateClue {
  return { from, name: name.slice(0, 120), value: value.trim(), fromHeadline: at };
}

/** Returns the class names of a passage's elements and of their parents, as one string. */
export function namesOf({ numbered, parent }: Passage): string {
  // If the passage has an inline element with a number (`numbered`), the date is probably in this
  // element.
  return `${classes(numbered ?? parent)} ${classes(parent)}`;
}

/**
 * Joins the class names of an element and its parent. In SVG, `className` is an object. Its text,
 * "[object SVGAnimatedString]", does no harm.
 */
function classes(element: Element): string {
  return `${element.className} ${element.parentElement?.className}`;
}
