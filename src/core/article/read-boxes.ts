import type { DateClue } from './article.ts';
import { type Passages, readPassages } from './read-blocks.ts';
import { clue, lineIn, namesOf, readTimes } from './read-datelines.ts';

/**
 * Maximum numbers: of boxes that are read, of elements in a box that is read, and of characters
 * that are read of a sentence.
 */
const MAX_BOXES = 50;
const MAX_ELEMENTS = 300;
const MAX_SENTENCE = 100;

/**
 * Reads the datelines in boxes that were left out of the article: share boxes, headers, footers. A
 * clue's name ends with `<` and the names of the box. `origin` is the index of the first passage
 * after the headline.
 */
export function readBoxes({ boxes }: Passages, origin: number): DateClue[] {
  return boxes
    .slice(0, MAX_BOXES)
    .filter(([box]) => box.querySelectorAll('*').length < MAX_ELEMENTS)
    .flatMap(([box, at]) => inBox(box, at - origin));
}

/**
 * Reads the `time` elements and the visible dateline in a box. Takes no visible dateline if there
 * are several, because the box is then a list.
 */
function inBox(box: Element, at: number): DateClue[] {
  const { passages, times } = readPassages(box, null, box);
  const lines = passages.flatMap((passage) => {
    // A long sentence in a box is about the article itself, so its beginning may hold the date.
    const value = lineIn({ ...passage, text: passage.text.slice(0, MAX_SENTENCE) }, -1);
    return value ? [clue('text', namesOf(passage), value, at)] : [];
  });
  const own = `${box.className} ${box.id} ${box.localName} ${box.closest('article')?.localName}`;
  return [...readTimes(times, at), ...(lines.length > 1 ? [] : lines)].map((read) => ({
    ...read,
    name: `${read.name}<${own.slice(-70)}`,
  }));
}
