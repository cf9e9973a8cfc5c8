import { type PageText, rangesOf, readPageText } from './sidebar-quotes.ts';

const ALL = 'still-banned-reported';
const ONE = 'still-banned-shown';
/** Translucent, so that it is seen on any page, light or dark, and the page's own text colour stays. Not on paper; where colours are forced a line under it is what is left. */
const RULES = `@media screen { ::highlight(${ALL}) { background-color: rgb(255 196 0 / 0.28); }
::highlight(${ONE}) { background-color: rgb(255 170 0 / 0.55); text-decoration: underline 2px; }
@media (forced-colors: active) { ::highlight(${ALL}) { text-decoration: underline 2px; } ::highlight(${ONE}) { text-decoration: underline 4px; } } }`;

let sheet: CSSStyleSheet | null = null;

/**
 * Marks sentences in the page by the CSS Custom Highlight API, so that its DOM stays as it is.
 * Returns the sentences that are not found. An empty list takes these marks away, not the one of `showQuote`.
 */
export function highlightQuotes(quotes: readonly string[]): string[] {
  CSS.highlights.delete(ALL);
  if (quotes.length === 0) return [];
  addRules();
  const page = readPageText(document.body);
  const found = new Map(quotes.map((quote) => [quote, visible(rangesOf(page, quote))]));
  CSS.highlights.set(ALL, new Highlight(...[...found.values()].flat()));
  return [...found].filter(([, ranges]) => ranges.length === 0).map(([quote]) => quote);
}

/** The sentence that is marked strongly, '' for none, and how far the page was scrolled before. */
let shown = '';
let cameFrom = 0;

/**
 * Scrolls a sentence into view and marks it strongly; when it is so already, back to where the reader was. False when it is
 * not in the page.
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
  CSS.highlights.set(ONE, new Highlight(...(isBack ? [] : [range])));
  if (isBack) scrollTo({ top: cameFrom, behavior });
  else range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  return true;
}

/** Leaves no trace in the page. */
export function removeHighlights(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(ONE);
  shown = '';
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}

function addRules(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** A page may hold a sentence twice, once for a menu or a share box that is not displayed. */
function visible(ranges: Range[]): Range[] {
  return ranges.filter((range) => range.getClientRects().length > 0);
}
