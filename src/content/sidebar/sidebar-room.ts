import { articleBoxes } from './article-column.ts';

/** Minimum width of the window, in CSS pixels, at which the page is moved aside for the panel. */
const LEAST_WIDTH = 1000;
/** Minimum distance between the article's text and the panel, in CSS pixels. */
const GUTTER = 16;

let sheet: CSSStyleSheet | null = null;

/**
 * Moves the page aside when the window is wide enough and the open panel would cover the page's
 * text. Only adds a style sheet, and removes it again if it uncovers no text or makes the page
 * scroll sideways.
 */
export function makeRoom(panel: Element): void {
  giveRoomBack();
  if (innerWidth < LEAST_WIDTH) return;
  const place = panel.getBoundingClientRect();
  const before = covered(place);
  if (before === 0) return;
  const overflow = overflows();
  const atRight = place.left > innerWidth - place.right;
  const side = atRight ? 'right' : 'left';
  const taken = atRight ? innerWidth - place.left : place.right;
  const margin = `margin-${side}: ${Math.ceil(GUTTER + taken)}px`;
  const push = (more: string) =>
    sheet?.replaceSync(
      `@media screen and (min-width: ${LEAST_WIDTH}px) { html { ${margin} !important; } ${more}}`,
    );
  sheet = new CSSStyleSheet();
  push('');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const pushed = covered(place);
  // Some bodies are as wide as the window whatever their margin. Their width is limited only in a
  // second step, because the limit would widen a body that is narrow by design.
  if (pushed > 0) push('body { max-width: 100% !important; } ');
  const left = covered(place);
  if (left > 0 && left >= pushed) push('');
  // Elements with a fixed position do not move. If the panel covers only such elements, moving the
  // page does not help.
  if (Math.min(left, pushed) >= before || overflows() > overflow) giveRoomBack();
}

/** Moves the page back to its full width. */
export function giveRoomBack(): void {
  if (!sheet) return;
  sheet.replaceSync('');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = null;
}

/**
 * Returns the number of the article's text boxes that overlap the columns of the panel and its
 * gutter, at any height of the page.
 */
function covered({ left, right }: DOMRect): number {
  return articleBoxes().filter((text) => text.right > left - GUTTER && text.left < right + GUTTER)
    .length;
}

/** 1 when the page scrolls sideways, else 0. */
function overflows(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Number(scrollWidth > clientWidth + 1);
}
