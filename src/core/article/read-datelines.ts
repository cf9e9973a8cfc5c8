import { mayHoldDate } from '../dates/may-hold-date.ts';
import type { DateClue } from './article.ts';
import { type Passage, type Passages, readPassages } from './read-blocks.ts';
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

/** Boxes beside an article that are looked at, read for a dateline, and elements in one of them. */
const MOST_BOXES = 200;
const MAX_BOXES = 30;
const MAX_BOX_ELEMENTS = 300;
/** Names of the boxes whose dates are those of other articles, of comments or of the visit. */
const FOREIGN_BOX =
  /related|recomm|comment|newsletter|subscri|sponsor|promo|popular|trending|most|cookie|consent|side-?bar|nav|menu|advert|modal|popup|overlay|more|also|next|search|dialog|site-?(head|foot)/i;
/** Classes of what holds the date of an article: `date-comments`, `entry-meta`, `publish-time`. */
const DATE_BOX = /dat[eu]|meta|time|publi/i;
/** Classes that only the dateline of an article has; above it stands the day of the visit too. */
const OF_ARTICLE = /publi|post|entry|article/i;

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
 * which is before the passage `origin`, some of those farther away, and those in boxes beside the
 * article.
 */
export function readDatelines(read: Passages, origin: number): DateClue[] {
  const clues = [...timesOf(read, -origin), ...linesOf(read.passages, origin)];
  const boxes = read.boxes.slice(0, MOST_BOXES).filter(([box]) => mayHoldDateline(box));
  for (const [box, at] of boxes.slice(0, MAX_BOXES)) clues.push(...inBox(box, at - origin));
  return clues;
}

function timesOf({ times }: Passages, shift: number): DateClue[] {
  return times
    .slice(0, MAX_TIMES)
    .flatMap(([element, at]) =>
      clue('time', namesOf(element, element), statedBy(element), at + shift),
    );
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

/** False for boxes of other articles, and for boxes with many elements, which are lists. */
function mayHoldDateline(box: Element): boolean {
  const names = `${box.className} ${box.id}`;
  if (box.localName === 'form' || (FOREIGN_BOX.test(names) && !DATE_BOX.test(names))) return false;
  const walker = box.ownerDocument.createTreeWalker(box, 1);
  let elements = 0;
  while (elements <= MAX_BOX_ELEMENTS && walker.nextNode()) elements++;
  return elements <= MAX_BOX_ELEMENTS;
}

/** Reads the dateline in a box that was left out of the article; none in a box with a list. */
function inBox(box: Element, at: number): DateClue[] {
  const read = readPassages(box, null, box);
  const lines = [...read.passages.entries()].filter(([, passage]) => boxLine(passage) !== '');
  const [first, last] = [lines[0], lines.at(-1)];
  if (first && last && last[0] - first[0] > 1) return [];
  const inArticle = at >= 0 || box.closest('article') !== null;
  const texts = lines.flatMap(([, passage]) => {
    const name = passageNames(passage);
    const isOfArticle = OF_ARTICLE.test(name) || (inArticle && !passage.linked);
    return isOfArticle ? clue('text', name, boxLine(passage), at) : [];
  });
  return [...timesOf({ ...read, times: read.times.map(([time]) => [time, 0]) }, at), ...texts];
}

/** Returns the beginning of a line in a box; there, long sentences tell of the article itself. */
function boxLine(passage: Passage): string {
  return dateIn(passage, -1) || dateIn({ ...passage, text: passage.text.slice(0, 100) }, -1);
}

/**
 * Returns a short line that may hold a date, the beginning of a paragraph with `…`, or the part of
 * a longer line that its class calls a date; else ''.
 */
function dateIn(passage: Passage, at: number): string {
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

function clue(from: DateClue['from'], name: string, text: string, at: number): DateClue[] {
  const value = text.trim();
  return value ? [{ from, name: name.slice(0, 120), value, fromHeadline: at }] : [];
}

function passageNames({ numbered, parent }: Passage): string {
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
