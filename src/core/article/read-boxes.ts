import type { DateClue } from './article.ts';
import { type Passage, type Passages, readPassages } from './read-blocks.ts';
import { clue, DATE_BOX, dateIn, passageNames, timesOf } from './read-datelines.ts';

/** Boxes beside an article that are looked at, read for a dateline, and elements in one of them. */
const MOST_BOXES = 200;
const MAX_BOXES = 30;
const MAX_BOX_ELEMENTS = 300;
/** Names of the boxes whose dates are those of other articles, of comments or of the visit. */
const FOREIGN_BOX =
  /related|recomm|comment|newsletter|subscri|sponsor|promo|popular|trending|most|cookie|consent|side-?bar|nav|menu|advert|modal|popup|overlay|more|also|next|search|dialog|site-?(head|foot)/i;
/** Classes that only the dateline of an article has; above it stands the day of the visit too. */
const OF_ARTICLE = /publi|post|entry|article/i;

/**
 * Reads the datelines in boxes that were left out of the article: share boxes, headers, footers.
 * `origin` is the passage after the headline.
 */
export function readBoxes({ boxes }: Passages, origin: number): DateClue[] {
  return boxes
    .slice(0, MOST_BOXES)
    .filter(([box]) => mayHoldDateline(box))
    .slice(0, MAX_BOXES)
    .flatMap(([box, at]) => inBox(box, at - origin));
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
