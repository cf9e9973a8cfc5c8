/** Below this the page has no room to give. */
const LEAST_WIDTH = 1000;
/** Blocks of text that are looked at; enough to know where a page's column stands. */
const BLOCKS = 60;

let sheet: CSSStyleSheet | null = null;

/**
 * Pushes the page aside where the open panel would lie on its text and the window is wide enough. Only a style sheet
 * is added, nothing in the DOM; it is taken back when it does not help or makes the page scroll sideways.
 */
export function makeRoom(panel: Element): void {
  giveRoomBack();
  const edge = panel.getBoundingClientRect().left - 12;
  if (innerWidth < LEAST_WIDTH || !coversText(edge)) return;
  const wasWide = overflows();
  sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media screen and (min-width: ${LEAST_WIDTH}px) { html { margin-right: ${Math.ceil(innerWidth - edge)}px !important; } }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  if (coversText(edge) || (overflows() && !wasWide)) giveRoomBack();
}

/** Lets the page have its whole width again. */
export function giveRoomBack(): void {
  if (!sheet) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = null;
}

function coversText(edge: number): boolean {
  const blocks = [...document.querySelectorAll('h1, p')].slice(0, BLOCKS);
  return blocks.some((block) => {
    const { right, width } = block.getBoundingClientRect();
    return width > 200 && right > edge && (block.textContent?.length ?? 0) > 40;
  });
}

function overflows(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + 1;
}
