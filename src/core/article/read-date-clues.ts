import { mayHoldDate } from '../dates/may-hold-date.ts';
import type { DateClue } from './article.ts';
import type { Passages } from './read-blocks.ts';
import { readBoxes } from './read-boxes.ts';
import { readDatelines, titleAt } from './read-datelines.ts';
import { isDateName, statedBy } from './stated-by.ts';

/** Maximum length of a JSON-LD script, in characters. Longer scripts are cut. */
const MAX_SCRIPT = 60_000;
const MAX_STATED = 500;
/**
 * Selects the elements whose dates are machine-readable: JSON-LD, metadata, microdata, RDFa, and
 * the abbreviations of hAtom, a format for blogs.
 */
const STATED =
  'script[type*="ld+json" i],meta,[itemprop*="date" i],[property*="date" i],.published[title]';

/**
 * Collects clues to the publication date, in a limited number. Also reads boxes outside the
 * article, such as headers and footers, if no machine-readable clue gives a date of publication.
 */
export function readDateClues(document: Document, read: Passages): DateClue[] {
  const stated = statedDates(document);
  const origin = titleAt(document, read);
  const clues = [...stated, ...readDatelines(read, origin)];
  return stated.some(isPublication) ? clues : [...clues, ...readBoxes(read, origin)];
}

const PUBLICATION = /publi(?!c\b)|issued/;

function isPublication({ from, name, value }: DateClue): boolean {
  return from === 'json-ld'
    ? value.includes('"datePublished"')
    : PUBLICATION.test(name.toLowerCase());
}

/** Reads the dates that the page gives in a machine-readable form. */
function statedDates(document: Document): DateClue[] {
  const clues: DateClue[] = [];
  const add = (from: DateClue['from'], name: string, value: string) => {
    if (value.trim()) clues.push({ from, name: name.slice(0, 120), value: value.trim() });
  };
  const stated = document.querySelectorAll(STATED);
  for (const element of firstOf(stated, MAX_STATED)) {
    if (element.localName === 'script') {
      const text = element.textContent ?? '';
      if (text.includes('"date') || text.includes('dDate'))
        add('json-ld', '', text.slice(0, MAX_SCRIPT));
      continue;
    }
    const named = element.getAttribute('property') ?? element.getAttribute('name');
    const name = named ?? element.getAttribute('itemprop') ?? String(element.className);
    if (!isDateName(name)) continue;
    const value = statedBy(element);
    const from = named && element.localName === 'meta' ? 'meta' : 'microdata';
    if (value.length < 100 && mayHoldDate(value)) add(from, name, value);
  }
  const canonical = document.querySelector('[rel=canonical]')?.getAttribute('href') ?? '';
  if (mayHoldDate(canonical)) add('meta', 'canonical', canonical.slice(0, 1000));
  return clues;
}

/** Returns the first `most` elements. Copies only these, because the list may have millions. */
export function firstOf(elements: ArrayLike<Element>, most: number): Element[] {
  return [].slice.call(elements, 0, most);
}
