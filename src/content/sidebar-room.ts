/** Below this the page has no room to give. */
const LEAST_WIDTH = 1000;
/** Blocks of text that are looked at; enough to know where a page's column stands. */
const BLOCKS = 60;

let sheet: CSSStyleSheet | null = null;

/** The part of the window that the panel takes: from its inner edge to the side that it stands at. */
interface Strip {
  side: 'left' | 'right';
  width: number;
}

/**
 * Pushes the page aside where the open panel would lie on its text and the window is wide enough. Only a style sheet
 * is added, nothing in the DOM; it is taken back when it does not help or makes the page scroll sideways.
 */
export function makeRoom(panel: Element): void {
  giveRoomBack();
  const strip = stripOf(panel);
  if (innerWidth < LEAST_WIDTH || !coversText(strip)) return;
  const wasWide = overflows();
  sheet = new CSSStyleSheet();
  const push = (more: string) =>
    sheet?.replaceSync(
      `@media screen and (min-width: ${LEAST_WIDTH}px) { html { margin-${strip.side}: ${strip.width}px !important; } ${more}}`,
    );
  push('');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // A body that is as wide as the window whatever its margin. Not at first: it would widen one that is narrow by choice.
  if (coversText(strip)) push('body { max-width: 100% !important; } ');
  if (coversText(strip) || (overflows() && !wasWide)) giveRoomBack();
}

/** Lets the page have its whole width again. */
export function giveRoomBack(): void {
  if (!sheet) return;
  sheet.replaceSync('');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = null;
}

function stripOf(panel: Element): Strip {
  const { left, right } = panel.getBoundingClientRect();
  const atRight = left > innerWidth - right;
  return { side: atRight ? 'right' : 'left', width: Math.ceil(12 + (atRight ? innerWidth - left : right)) };
}

function coversText({ side, width }: Strip): boolean {
  const blocks = [...document.querySelectorAll('h1, p')].slice(0, BLOCKS);
  return blocks.some((block) => {
    const box = block.getBoundingClientRect();
    const reaches = side === 'right' ? box.right > innerWidth - width : box.left < width;
    // Written downwards it is tall instead of wide.
    return reaches && Math.max(box.width, box.height) > 200 && (block.textContent?.length ?? 0) > 40;
  });
}

function overflows(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + 1;
}
