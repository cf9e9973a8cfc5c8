/** Minimum width of the window, in CSS pixels, at which the page can give room to the panel. */
const LEAST_WIDTH = 1000;
/** Maximum number of text nodes to look at; enough to reach the main column after long menus. */
const MOST_TEXTS = 10_000;
/**
 * Length, in characters, from which a text is probably part of the article. Headlines in the margin
 * are seldom this long.
 */
const LONG = 80;

let sheet: CSSStyleSheet | null = null;

/**
 * Pushes the page aside when the window is wide enough and the open panel would cover the page's
 * text. Only adds a style sheet, and removes it again when it uncovers no text or makes the page
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
  const margin = `margin-${side}: ${Math.ceil(12 + taken)}px`;
  const push = (more: string) =>
    sheet?.replaceSync(
      `@media screen and (min-width: ${LEAST_WIDTH}px) { html { ${margin} !important; } ${more}}`,
    );
  sheet = new CSSStyleSheet();
  push('');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const pushed = covered(place);
  // Some bodies are as wide as the window whatever their margin. Their width is limited only in a
  // second step, because the limit would widen a body that is narrow by choice.
  if (pushed > 0) push('body { max-width: 100% !important; } ');
  const left = covered(place);
  if (left > 0 && left >= pushed) push('');
  // Elements that are fixed to the window stay in place; if only they are covered, the page need
  // not move.
  if (Math.min(left, pushed) >= before || overflows() > overflow) giveRoomBack();
}

/** Returns the page to its full width. */
export function giveRoomBack(): void {
  if (!sheet) return;
  sheet.replaceSync('');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = null;
}

/**
 * Number of the page's long texts in the columns that the panel covers, at any height of the page.
 */
function covered(place: DOMRect): number {
  const texts = document.createTreeWalker(document, 4);
  const range = document.createRange();
  let count = 0;
  for (let seen = 0; seen < MOST_TEXTS && texts.nextNode(); seen += 1) {
    const text = texts.currentNode as Text;
    if (text.length < LONG) continue;
    range.selectNode(text);
    const { left, right, width, height } = range.getBoundingClientRect();
    // Vertical text is tall instead of wide.
    if (right > place.left && left < place.right && Math.max(width, height) > 200) count += 1;
  }
  return count;
}

/** 1 when the page scrolls sideways, else 0. */
function overflows(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Number(scrollWidth > clientWidth + 1);
}
