/** Least width of the window, in CSS pixels, at which the page has room to give. */
const LEAST_WIDTH = 1000;
/** Most text nodes to look at; this reaches the main column of a page with long menus before it. */
const MOST_TEXTS = 10_000;
/** Length, in characters, that sentences of an article reach and headlines in the margin seldom do. */
const LONG = 80;

let sheet: CSSStyleSheet | null = null;

/**
 * Pushes the page aside where the open panel would lie on its text and the window is wide enough. Only a style sheet
 * is added, nothing in the DOM; it is taken back when it helps no text or makes the page scroll sideways.
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
  // A body that is as wide as the window whatever its margin. Not at first: it would widen one that is narrow by choice.
  if (pushed > 0) push('body { max-width: 100% !important; } ');
  const left = covered(place);
  if (left > 0 && left >= pushed) push('');
  // What is fixed to the window stays where it is; the article need not.
  if (Math.min(left, pushed) >= before || overflows() > overflow) giveRoomBack();
}

/** Lets the page have its whole width again. */
export function giveRoomBack(): void {
  if (!sheet) return;
  sheet.replaceSync('');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = null;
}

/** How many of the page's long texts stand, at whatever height, where the panel does. */
function covered(place: DOMRect): number {
  const texts = document.createTreeWalker(document, 4);
  const range = document.createRange();
  let count = 0;
  for (let seen = 0; seen < MOST_TEXTS && texts.nextNode(); seen += 1) {
    const text = texts.currentNode as Text;
    if (text.length < LONG) continue;
    range.selectNode(text);
    const { left, right, width, height } = range.getBoundingClientRect();
    // Written downwards it is tall instead of wide.
    if (right > place.left && left < place.right && Math.max(width, height) > 200) count += 1;
  }
  return count;
}

/** 1 where the page scrolls sideways. */
function overflows(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Number(scrollWidth > clientWidth + 1);
}
