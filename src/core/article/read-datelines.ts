import { mayHoldDate } from '../dates/may-hold-date.ts';
import type { DateClue } from './article.ts';
import type { Passage, Passages } from './read-blocks.ts';
import { statedBy } from './stated-by.ts';

const MAX_TIMES = 200;
/** Most passages between the headline and a dateline that is read whatever follows. */
const NEAR = 15;
/** Least that a date has besides a month's name; keeps the months of an archive out. */
const TWO_NUMBERS = /\p{Nd}\P{Nd}+\p{Nd}/u;
/** Most lines farther from the headline: the dateline at the end of an article, or of a list. */
const MAX_FAR = 60;
/** Most passages between the headline and the paragraph that opens with a date. */
const OPENING = 8;
/** Characters of a long paragraph that may hold the date that it opens with. */
const OPENING_LENGTH = 60;
/** Least length of a passage, in characters, that may be the title of a page without headings. */
const LEAST_TITLE = 10;

/** Classes of what holds the date of an article: `date-comments`, `entry-meta`, `publish-time`. */
export const DATE_BOX = /dat[eu]|meta|time|publi/i;

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
export function readDatelines(read: Passages, origin: number): DateClue[] {
  return [...timesOf(read, -origin), ...linesOf(read.passages, origin)];
}

export function timesOf({ times }: Passages, shift: number): DateClue[] {
  return times
    .slice(0, MAX_TIMES)
    .flatMap(([element, at]) => clue('time', timeNames(element), statedBy(element), at + shift));
}

/** The attribute `pubdate` of early HTML 5 marks the publication of the article. */
function timeNames(time: Element): string {
  return `${time.hasAttribute('pubdate') ? 'pubdate ' : ''}${namesOf(time, time)}`;
}

function linesOf(passages: Passage[], origin: number): DateClue[] {
  let far = 0;
  return passages.flatMap((passage, index) => {
    const at = index - origin;
    const value = dateIn(passage, at);
    if (!value || (Math.abs(at) > NEAR && (!TWO_NUMBERS.test(value) || ++far > MAX_FAR))) return [];
    return clue('text', passageNames(passage), value, at);
  });
}

/**
 * Returns a short line that may hold a date, the beginning of a paragraph with `…`, or the part of
 * a longer line that its class calls a date; else ''.
 */
export function dateIn(passage: Passage, at: number): string {
  const value = lineOf(passage, at);
  // A table cell beside a heading cell dates the subject: when a law was signed, when somebody
  // was born.
  const inTable = passage.parent.previousElementSibling?.localName === 'th';
  return mayHoldDate(value) && !inTable ? value : '';
}

function lineOf({ text, linked, numbered }: Passage, at: number): string {
  if (text.length < (linked ? 50 : 150)) return text;
  const part = numbered && DATE_BOX.test(String(numbered.className)) ? numbered.textContent : '';
  if (part && part.length < 50) return part;
  return !linked && at >= 0 && at <= OPENING ? `${text.slice(0, OPENING_LENGTH)}…` : '';
}

export function clue(from: DateClue['from'], name: string, text: string, at: number): DateClue[] {
  const value = text.trim();
  return value ? [{ from, name: name.slice(0, 120), value, fromHeadline: at }] : [];
}

export function passageNames({ numbered, parent }: Passage): string {
  return namesOf(numbered ?? parent, parent);
}

/** Most inline elements between a passage and its date. */
const MAX_INLINE = 4;

/**
 * Joins the class names of an element, of those around it up to `outer`, and of the parent of
 * `outer`. Class names of SVG elements are objects and become text without meaning.
 */
function namesOf(inner: Element, outer: Element): string {
  const names: unknown[] = [];
  let element: Element | null = inner;
  for (let left = MAX_INLINE; element && element !== outer && left > 0; left--) {
    names.push(element.className);
    element = element.parentElement;
  }
  return [...names, outer.className, outer.parentElement?.className].join(' ');
}
