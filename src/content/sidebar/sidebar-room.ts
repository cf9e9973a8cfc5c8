/** Least width of the window, in CSS pixels, at which the page has room to give. */
const LEAST_WIDTH = 1000;
/** Most text nodes to look at; this reaches the main column of a page with long menus before it. */
const MOST_TEXTS = 10_000;
/**
 * Length, in characters, that sentences of an article reach and headlines in the margin seldom do.
 */
const LONG = 80;

let sheet: CSSStyleSheet | null = null;

/**
 * Pushes the page aside when the window is wide enough and the open panel would lie on its text.
 * Only adds a style sheet, which is removed again when it uncovers no text or makes the page scroll
 * sideways.
 */
export function makeRoom(panel: Element): void {
  giveRoomBack();
  if (innerWidth < LEAST_WIDTH) return;
  const place = panel.getBoundingClientRect();
  const before = covered(place);
  if (before === 0) return;
  const overflow = overflows();
  const atRight = place.left > innerWidth - place.right;
  const margin = `margin-${atRight ? 'right' : 'left'}: ${Math.ceil(12 + (atRight ? innerWidth - place.left : place.right))}px`;
  const push = (more: string) =>
    sheet?.replaceSync(
      `@media screen and (min-width: ${LEAST_WIDTH}px) { html { ${margin} !important; } ${more}}`,
    );
  sheet = new CSSStyleSheet();
  push('');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const pushed = covered(place);
  // Some bodies are as wide as the window whatever their margin. The limit comes second, because it
  // would widen a body that is narrow by choice.
  if (pushed > 0) push('body { max-width: 100% !important; } ');
  const left = covered(place);
  if (left > 0 && left >= pushed) push('');
  // Elements fixed to the window stay where they are, so the article need not move for them.
  if (Math.min(left, pushed) >= before || overflows() > overflow) giveRoomBack();
}

/** Gives the page its whole width back. */
export function giveRoomBack(): void {
  if (!sheet) return;
  sheet.replaceSync('');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = null;
}

/** Number of the page's long texts in the columns that the panel covers, at whatever height. */
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
