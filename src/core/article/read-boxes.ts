import type { DateClue } from './article.ts';
import { type Passages, readPassages } from './read-blocks.ts';
import { clue, lineIn, namesOf, readTimes } from './read-datelines.ts';

/** Maximum number of boxes that are read. */
const MAX_BOXES = 50;
/** Maximum number of elements in a box that is read. */
const MAX_ELEMENTS = 300;
/** Maximum number of characters that are read of a sentence. */
const MAX_SENTENCE = 100;

/**
 * Reads datelines in left-out boxes: share boxes, headers, footers. A clue's name ends with `<`
 * and the box's names. `origin`: see `titleAt`.
 */
export function readBoxes({ boxes }: Passages, origin: number): DateClue[] {
  return boxes
    .slice(0, MAX_BOXES)
    .filter(([box]) => box.querySelectorAll('*').length < MAX_ELEMENTS)
    .flatMap(([box, at]) => inBox(box, at - origin));
}

/**
 * Reads a box's `time` elements and its visible dateline. A box with several visible datelines is
 * a list, so they are ignored.
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
