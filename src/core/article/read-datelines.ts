import { mayHoldDate } from '../dates/may-hold-date.ts';
import type { DateClue } from './article.ts';
import type { Passage, Passages } from './read-blocks.ts';
import { DATE_NAME, statedBy } from './stated-by.ts';

const MAX_TIMES = 200;
/** Most passages between the headline and a dateline that is read whatever follows. */
const NEAR = 15;
/** Most lines farther from the headline: the dateline at the end of an article, or of a list. */
const MAX_FAR = 100;
/** Most passages between the headline and the paragraph that opens with a date. */
const OPENING = 8;
/** Characters of a long paragraph that may hold the date that it opens with. */
const OPENING_LENGTH = 60;
/** Most characters of a line of links, and of a line with other text, that may be a dateline. */
const LINKED_LENGTH = 50;
const LENGTH = 150;
/** Least length of a passage, in characters, that may be the title of a page without headings. */
const LEAST_TITLE = 10;

/** Returns the index of the first passage after the headline, or of the one that is the title. */
export function titleAt(document: Document, { passages, headlineAt }: Passages): number {
  if (headlineAt >= 0) return headlineAt;
  // On pages without headings, an ordinary passage holds the title.
  const isTitle = ({ text }: Passage) =>
    text.length >= LEAST_TITLE && document.title.startsWith(text);
  return Math.max(passages.findIndex(isTitle), 0);
}

/**
 * Reads the `time` elements and the visible lines that may hold a date: those near the headline,
 * which is before the passage `origin`, and some of those farther away.
 */
export function readDatelines({ passages, times }: Passages, origin: number): DateClue[] {
  let far = 0;
  return [
    ...readTimes(times, -origin),
    ...passages.flatMap((passage, index) => {
      const at = index - origin;
      const value = lineIn(passage, at);
      return value && (Math.abs(at) <= NEAR || ++far <= MAX_FAR)
        ? [clue('text', namesOf(passage), value, at)]
        : [];
    }),
  ];
}

/** Reads `time` elements, each with its place moved by `shift`. */
export function readTimes(times: Passages['times'], shift: number): DateClue[] {
  return times
    .slice(0, MAX_TIMES)
    .map(([time, at]) => clue('time', classes(time), statedBy(time), at + shift));
}

/**
 * Returns a short line that may hold a date, the beginning of a paragraph with `…`, or the part of
 * a longer line that its class calls a date; else ''.
 */
export function lineIn({ text, parent, linked, numbered }: Passage, at: number): string {
  let value = text;
  if (text.length >= (linked ? LINKED_LENGTH : LENGTH)) {
    const part = DATE_NAME.test(`${numbered?.className}`) ? statedBy(numbered as Element) : '';
    const opening = !linked && at >= 0 && at <= OPENING;
    value = part || (opening ? `${text.slice(0, OPENING_LENGTH)}…` : '');
  }
  // A table cell beside a heading cell dates the subject: when a law was signed, when somebody
  // was born.
  return mayHoldDate(value) && parent.previousElementSibling?.localName !== 'th' ? value : '';
}

export function clue(from: DateClue['from'], name: string, value: string, at: number): DateClue {
  return { from, name: name.slice(0, 120), value: value.trim(), fromHeadline: at };
}

/** Joins the class names of a passage and of the inline elements in it that hold a number. */
export function namesOf({ numbered, parent }: Passage): string {
  return `${classes(numbered ?? parent)} ${classes(parent)}`;
}

/**
 * Joins the class names of an element and its parent. Class names of SVG elements are objects and
 * become text without meaning.
 */
function classes(element: Element): string {
  return `${element.className} ${element.parentElement?.className}`;
}
