/** Content of a panel that has just opened, with all its collapsible sections closed. */
export interface Arrival {
  /** Visible text in document order, one line for each block element. */
  text: string;
  /** Number of visible words. Only a word that contains a letter or a digit counts. */
  words: number;
  /** Number of controls that the Tab key reaches. */
  tabStops: number;
}

const CONTROLS = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
const BLOCKS = 'p, li, h2, h3, section, div, dl, tr, summary, .verdict-word';

/**
 * Measures a panel whose collapsible sections are still closed: its visible text, its words and
 * its tab stops.
 */
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
