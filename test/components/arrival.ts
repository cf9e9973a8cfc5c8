/** What a reader gets when a panel has just opened, before any fold is opened. */
export interface Arrival {
  /** Visible text in the order of the document, with one line for each block. */
  text: string;
  /** Number of visible words. A word contains a letter or a digit. */
  words: number;
  /** Number of controls that the Tab key reaches. */
  tabStops: number;
}

const CONTROLS = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
const BLOCKS = 'p, li, h2, h3, section, div, dl, tr, summary, .verdict-word';

/** Returns the visible text and the tab stops of a panel whose folds are still closed. */
export function arrivalOf(panel: Element): Arrival {
  const shown = panel.cloneNode(true) as Element;
  for (const fold of shown.querySelectorAll('details:not([open])'))
    fold.replaceChildren(...[...fold.children].filter(({ tagName }) => tagName === 'SUMMARY'));
  for (const hidden of shown.querySelectorAll('[hidden], .visually-hidden')) hidden.remove();
  const tabStops = [...shown.querySelectorAll(CONTROLS)].filter(
    (control) => control.getAttribute('tabindex') !== '-1',
  ).length;
  for (const block of shown.querySelectorAll(BLOCKS)) block.append('\n');
  for (const apart of shown.querySelectorAll('span, time, dt, dd, th, td, button'))
    apart.append(' ');
  const lines = (shown.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim());
  const text = lines.filter(Boolean).join('\n');
  return { text, words: text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0, tabStops };
}
