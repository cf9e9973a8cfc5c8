import { mayHoldDate } from '../dates/may-hold-date.ts';
import type { DateClue } from './article.ts';
import type { Passages } from './read-blocks.ts';

/** Longest JSON-LD script, in characters, that is passed on whole. */
const MAX_SCRIPT = 60_000;
const MAX_STATED = 500;
const MAX_TIMES = 200;
/** Most passages between the headline and a dateline. */
const NEAR = 15;
/** Least length of a passage, in characters, that may be the title of a page without headings. */
const LEAST_TITLE = 10;
const DATE_NAME = /dat[eu]|time|publi|issued|creat|modif/i;

/**
 * Collects everything on the page that may tell the publication date, as written: JSON-LD,
 * metadata, microdata, `time` elements and short visible lines near the headline. Bounded in number
 * and length. `publishedOn` decides between them.
 */
export function readDateClues(
  document: Document,
  { passages, headlineAt, times }: Passages,
): DateClue[] {
  const clues: DateClue[] = [];
  // On pages without headings, an ordinary passage holds the title.
  const origin = Math.max(
    headlineAt < 0
      ? passages.findIndex(
          ({ text }) => text.length >= LEAST_TITLE && document.title.startsWith(text),
        )
      : headlineAt,
    0,
  );
  const add = (from: DateClue['from'], name: string, value: string, at?: number) => {
    const clue: DateClue = { from, name: name.slice(0, 120), value: value.trim() };
    if (at !== undefined) clue.fromHeadline = at - origin;
    if (clue.value) clues.push(clue);
  };
  const stated = document.querySelectorAll('script[type*="ld+json" i],meta,[itemprop*="date" i]');
  for (const element of firstOf(stated, MAX_STATED)) {
    if (element.localName === 'script') {
      const text = element.textContent ?? '';
      if (/"date|dDate/.test(text)) add('json-ld', '', text.slice(0, MAX_SCRIPT));
      continue;
    }
    const property = element.getAttribute('property') ?? element.getAttribute('name');
    const name = property ?? element.getAttribute('itemprop') ?? '';
    if (!DATE_NAME.test(name)) continue;
    const value = statedBy(element);
    if (value.length < 100 && mayHoldDate(value)) add(property ? 'meta' : 'microdata', name, value);
  }
  const canonical = document.querySelector('[rel=canonical]')?.getAttribute('href') ?? '';
  if (mayHoldDate(canonical)) add('meta', 'canonical', canonical.slice(0, 1000));
  for (const [element, at] of times.slice(0, MAX_TIMES))
    add('time', classesOf(element), statedBy(element), at);
  passages.forEach(({ text, parent, linked }, index) => {
    if (Math.abs(index - origin) > NEAR || text.length >= (linked ? 50 : 150) || !mayHoldDate(text))
      return;
    // A table cell beside a heading cell dates the subject: when a law was signed, when somebody
    // was born.
    if (parent.previousElementSibling?.localName !== 'th')
      add('text', classesOf(parent), text, index);
  });
  return clues;
}

/** Returns the first elements of a list, which may have millions. */
export function firstOf(elements: ArrayLike<Element>, most: number): Element[] {
  return [].slice.call(elements, 0, most);
}

function statedBy(element: Element): string {
  const value =
    element.getAttribute('datetime') ||
    element.getAttribute('content') ||
    element.textContent ||
    '';
  return value.slice(0, 150);
}

/**
 * Joins the class names of an element and its parent. Class names of SVG elements are objects and
 * become text without meaning.
 */
function classesOf(element: Element): string {
  return `${element.className} ${element.parentElement?.className}`;
}
