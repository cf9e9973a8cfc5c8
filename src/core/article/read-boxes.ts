import { hasDigit } from '../dates/may-hold-date.ts';
import type { DateClue } from './article.ts';
import { type Passages, readPassages } from './read-blocks.ts';
import { clue, lineIn, namesOf, readTimes } from './read-datelines.ts';

const MAX_BOXES = 50;
/** A box (see `readBoxes`) with this many elements or more is not read. */
const MAX_ELEMENTS = 300;
/** A passage in a box is cut to this many characters. */
const MAX_PASSAGE = 100;

/**
 * Reads datelines in boxes: elements outside the article, such as share boxes and footers.
 * `origin` is the index of the first passage after the headline.
 */
export function readBoxes({ boxes }: Passages, origin: number): DateClue[] {
  return boxes
    .slice(0, MAX_BOXES)
    .filter(([box]) => mayHoldClue(box))
    .flatMap(([box, at]) => inBox(box, at - origin));
}

/** True when a box may hold a date and is not too large. */
function mayHoldClue(box: Element): boolean {
  const { length } = box.querySelectorAll('*');
  // Half of the boxes have neither digits nor `time` elements. Not reading them saves time.
  return length < MAX_ELEMENTS && (hasDigit(box.textContent ?? '') || !!box.querySelector('time'));
}

/**
 * Reads the `time` elements and the visible dateline of a box (see `readBoxes`). If there are
 * several visible datelines, ignores them all, because the box is then probably a list of
 * articles.
 */
function inBox(box: Element, at: number): DateClue[] {
  const { passages, times } = readPassages(box, null, box);
  const lines = passages.flatMap((passage) => {
    // A long passage in a box may describe the article and begin with its date. It is cut, because
    // `lineIn` would ignore a long passage.
    const value = lineIn({ ...passage, text: passage.text.slice(0, MAX_PASSAGE) }, -1);
    return value ? [clue('text', namesOf(passage), value, at)] : [];
  });
  // The box's names are added to each clue's name: `date<comments`.
  const own = `${box.className} ${box.id} ${box.localName} ${box.closest('article')?.localName}`;
  return [...readTimes(times, at), ...(lines.length > 1 ? [] : lines)].map((read) => ({
    ...read,
    name: `${read.name}<${own.slice(-70)}`,
  }));
}
