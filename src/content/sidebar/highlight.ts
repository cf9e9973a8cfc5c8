import { watchRestlessness } from './restless.ts';
import { type PageText, rangesOf, readPageText } from './sidebar-quotes.ts';
import { type Box, keepBoxes } from './steady-boxes.ts';

const ALL = 'still-banned-reported';
const ONE = 'still-banned-shown';
/**
 * Styles of the marks. The colours are translucent, so that marked text is readable on light and
 * dark pages. Marks are never printed. In the browser's forced-colours mode, marks are underlines.
 */
const RULES = `@media screen { ::highlight(${ALL}) { background-color: rgb(255 196 0 / 0.28); }
::highlight(${ONE}) { background-color: rgb(255 170 0 / 0.55); text-decoration: underline 2px; }
@media (forced-colors: active) { ::highlight(${ALL}) { text-decoration: underline 2px; } ::highlight(${ONE}) { text-decoration: underline 4px; } } }`;

let sheet: CSSStyleSheet | null = null;

/** Removes the marks that the last call to `highlightQuotes` made. */
let endMarks = () => {};

/**
 * Marks the sentences `quotes` in the page and removes the marks of the last call. Returns the
 * sentences that are not visible in the page. If the page changes all the time, `draw` draws boxes
 * instead of the marks.
 */
export function highlightQuotes(
  quotes: readonly string[],
  draw: (boxes: Box[]) => void = () => {},
): string[] {
  endMarks();
  endMarks = () => {};
  if (quotes.length === 0) return [];
  addRules();
  const page = readPageText(document.body);
  const found = new Map(quotes.map((quote) => [quote, visible(rangesOf(page, quote))]));
  const ranges = [...found.values()].flat();
  if (ranges.length > 0) endMarks = keepMarks(ranges, draw);
  return [...found].filter(([, ranges]) => ranges.length === 0).map(([quote]) => quote);
}

/**
 * Marks ranges of text with CSS highlights, and returns a function that removes the marks. On a
 * restless page, which changes all the time, `draw` draws boxes instead of highlights.
 */
function keepMarks(ranges: Range[], draw: (boxes: Box[]) => void): () => void {
  const onScroll = () => setMark(ALL, ranges);
  const onRest = () => setMark(ALL, []);
  let endBoxes = () => {};
  const endWatch = watchRestlessness((isRestless) => {
    endBoxes();
    // On a page that changes all the time, every change would make the browser repaint CSS
    // highlights. There, `keepBoxes` shows boxes instead.
    endBoxes = isRestless ? keepBoxes(ranges, draw, { onScroll, onRest }) : () => {};
    if (!isRestless) onScroll();
  });
  onScroll();
  return () => {
    endWatch();
    endBoxes();
    onRest();
  };
}

/**
 * `shown` is the sentence that `showQuote` has marked, or ''. `cameFrom` is the page's scroll
 * position, in CSS pixels, before `showQuote` scrolled to a sentence.
 */
let shown = '';
let cameFrom = 0;

/**
 * Scrolls to a sentence and marks it strongly. If it is already marked and in view, removes the
 * mark and scrolls back. Returns false when the sentence is not visible in the page.
 */
export function showQuote(quote: string): boolean {
  const page: PageText = readPageText(document.body);
  const [range] = visible(rangesOf(page, quote));
  if (!range) return false;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const { top } = range.getBoundingClientRect();
  const isBack = quote === shown && top > 0 && top < innerHeight;
  if (!shown) cameFrom = scrollY;
  shown = isBack ? '' : quote;
  addRules();
  setMark(ONE, isBack ? [] : [range]);
  if (isBack) scrollTo({ top: cameFrom, behavior });
  else range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  return true;
}

/** Removes all marks and their style sheet. */
export function removeHighlights(): void {
  endMarks();
  endMarks = () => {};
  setMark(ONE, []);
  shown = '';
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}

/** For each highlight, keyed by its name: the ranges of text that it marks. */
const marks = new Map<string, readonly Range[]>();

/** Replaces the ranges of text that a highlight marks. */
function setMark(name: string, ranges: readonly Range[]): void {
  marks.set(name, ranges);
  showMarks(!matchMedia('print').matches);
}

function showMarks(isOnScreen: boolean): void {
  for (const [name, ranges] of marks)
    if (isOnScreen && ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
}

/**
 * Removes the marks while the page is printed. Marks have no colour in print, but even so, the
 * edges of marked letters would look different.
 */
function followPrinting(): void {
  matchMedia('print').addEventListener('change', ({ matches }) => showMarks(!matches));
  addEventListener('beforeprint', () => showMarks(false));
  addEventListener('afterprint', () => showMarks(true));
}

function addRules(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    followPrinting();
  }
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Returns the ranges that can be seen. A page may also contain a sentence in a place that is not
 * visible, such as a closed menu.
 */
function visible(ranges: Range[]): Range[] {
  return ranges.filter((range) => range.getClientRects().length > 0);
}
