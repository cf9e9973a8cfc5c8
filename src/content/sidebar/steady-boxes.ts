/** A box in the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** Time, in ms, for which the page must not scroll before the boxes are drawn. */
const REST = 250;
/** Interval, in ms, at which the boxes are moved to where their text is now. */
const CHECK_EVERY = 1000;

/**
 * Draws boxes over the visible parts of `ranges`, and returns a function that removes them. When
 * something scrolls or the window is resized, the boxes are removed and `onScroll` is called. When
 * the page has not moved for a moment, the boxes are drawn again and `onRest` is called.
 */
export function keepBoxes(
  ranges: readonly Range[],
  draw: (boxes: Box[]) => void,
  { onScroll, onRest }: { onScroll: () => void; onRest: () => void },
): () => void {
  let drawn = '';
  const redraw = () => {
    const boxes = ranges.flatMap(visibleBoxes);
    const wanted = JSON.stringify(boxes);
    if (wanted !== drawn) draw(boxes);
    drawn = wanted;
  };
  const rest = () => {
    redraw();
    onRest();
    check = setInterval(redraw, CHECK_EVERY);
  };
  let check: ReturnType<typeof setInterval> | undefined;
  let pause = setTimeout(rest);
  const scroll = () => {
    clearInterval(check);
    clearTimeout(pause);
    if (drawn) onScroll();
    if (drawn) draw([]);
    drawn = '';
    pause = setTimeout(rest, REST);
  };
  const how = { capture: true, passive: true };
  for (const type of ['scroll', 'resize']) addEventListener(type, scroll, how);
  return () => {
    for (const type of ['scroll', 'resize']) removeEventListener(type, scroll, how);
    clearInterval(check);
    clearTimeout(pause);
    draw([]);
  };
}

/**
 * Returns boxes for the lines of a range. Leaves out empty lines, and lines whose centre is outside
 * the window or covered.
 */
function visibleBoxes(range: Range): Box[] {
  return [...range.getClientRects()].flatMap(({ left, top, width, height }) => {
    const [x, y] = [left + width / 2, top + height / 2];
    if (width < 1 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return [];
    const hit = Document.prototype.elementFromPoint.call(document, x, y);
    return hit?.contains(range.startContainer) ? [{ left, top, width, height }] : [];
  });
}
