import { articleBoxes, longTexts } from './article-column.ts';

/** The page is moved aside only if the window has at least this width, in CSS pixels. */
const LEAST_WIDTH = 1000;
/** Minimum gap between the article's text and the panel, in CSS pixels. */
const GUTTER = 16;

let sheet: CSSStyleSheet | null = null;
let observer: IntersectionObserver | null = null;

/**
 * Moves the page aside if the open panel covers the article's text in a wide window. Waits until
 * the page is laid out.
 */
export function makeRoom(panel: Element): void {
  giveRoomBack();
  if (innerWidth < LEAST_WIDTH) return;
  observer = new IntersectionObserver(([entry]) => {
    observer?.disconnect();
    if (entry) moveAside(entry.boundingClientRect);
  });
  observer.observe(panel);
}

/**
 * Moves the page aside with a style sheet. Undoes this if the panel still covers as much text as
 * before, or if the page can now be scrolled sideways.
 */
function moveAside(place: DOMRectReadOnly): void {
  const texts = longTexts();
  const before = covered(texts, place);
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
  const pushed = covered(texts, place);
  let left = pushed;
  // In some pages, the margin of the root element does not make the body narrower, so the panel
  // still covers text. A maximum width for the body may then help. Other pages don't get this
  // maximum width, because it could make a narrow body wider.
  if (pushed > 0) {
    push('body { max-width: 100% !important; } ');
    left = covered(texts, place);
    if (left >= pushed) push('');
  }
  // Elements with a fixed position do not move. If the panel covers only those, moving the page
  // aside is useless.
  if (Math.min(left, pushed) >= before || overflows() > overflow) giveRoomBack();
}

/** Moves the page back to its full width. */
export function giveRoomBack(): void {
  observer?.disconnect();
  if (!sheet) return;
  sheet.replaceSync('');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = null;
}

/**
 * Returns the number of the article's text boxes that the panel covers or nearly touches. Only
 * horizontal positions are compared.
 */
function covered(texts: readonly Text[], { left, right }: DOMRectReadOnly): number {
  return articleBoxes(texts).filter(
    (text) => text.right > left - GUTTER && text.left < right + GUTTER,
  ).length;
}

/** Returns 1 when the page scrolls sideways, else 0. */
function overflows(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Number(scrollWidth > clientWidth + 1);
}
