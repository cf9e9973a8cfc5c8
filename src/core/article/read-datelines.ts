import { mayHoldDate } from '../dates/may-hold-date.ts';
import type { DateClue } from './article.ts';
import { type Passage, type Passages, readPassages } from './read-blocks.ts';
import { statedBy } from './stated-by.ts';

const MAX_TIMES = 200;
/** Most passages between the headline and a dateline that is read whatever follows. */
const NEAR = 15;
/** Most lines farther from the headline: the dateline at the end of an article, or of a list. */
const MAX_FAR = 60;
/** Most passages between the headline and the paragraph that opens with a date. */
const OPENING = 8;
/** Characters of a long paragraph that may hold the date that it opens with. */
const OPENING_LENGTH = 60;
/** Least length of a passage, in characters, that may be the title of a page without headings. */
const LEAST_TITLE = 10;

/** Boxes beside an article that are read for a dateline, and the most elements in one of them. */
const MAX_BOXES = 30;
const MAX_BOX_ELEMENTS = 300;
/** Names of the boxes whose dates are those of other articles, of comments or of the visit. */
const FOREIGN_BOX =
  /related|recomm|comment|newsletter|subscri|sponsor|promo|popular|trending|most|cookie|consent|side-?bar|nav|menu|advert|modal|popup|overlay|more|also|next|search|dialog|site-?(head|foot)/i;
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
  for (const [box, at] of read.boxes.slice(0, MAX_BOXES)) clues.push(...inBox(box, at - origin));
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
    if (!value || (Math.abs(at) > NEAR && ++far > MAX_FAR)) return [];
    return clue('text', passageNames(passage), value, at);
  });
}

/**
 * Reads the datelines in a box that was left out of the article. Boxes with many elements are
 * lists.
 */
function inBox(box: Element, at: number): DateClue[] {
  const names = `${box.className} ${box.id}`;
  if (box.localName === 'form' || FOREIGN_BOX.test(names)) return [];
  if (box.getElementsByTagName('*').length > MAX_BOX_ELEMENTS) return [];
  const read = readPassages(box, null);
  const lines = read.passages.flatMap((passage) => {
    const value = dateIn(passage, at);
    const name = passageNames(passage);
    return value && (at >= 0 || OF_ARTICLE.test(name)) ? clue('text', name, value, at) : [];
  });
  return [...timesOf({ ...read, times: read.times.map(([time]) => [time, 0]) }, at), ...lines];
}

/** Returns a short line that may hold a date, or the beginning of a paragraph with `…`; else ''. */
function dateIn({ text, parent, linked }: Passage, at: number): string {
  const short = text.length < (linked ? 50 : 150);
  if (!short && (linked || at < 0 || at > OPENING)) return '';
  const value = short ? text : `${text.slice(0, OPENING_LENGTH)}…`;
  if (!mayHoldDate(value)) return '';
  // A table cell beside a heading cell dates the subject: when a law was signed, when somebody
  // was born.
  if (parent.previousElementSibling?.localName === 'th') return '';
  return value;
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
