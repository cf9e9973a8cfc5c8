/** Interval, in ms, between two checks. */
const LOOK_EVERY = 500;
/**
 * Number of checks in a row that must find a change before the change is reported. One check is not
 * enough, because something may cover the sidebar only for a moment.
 */
const LOOKS = 2;

/** Functions that the checks call. */
export interface ReachEvents {
  /**
   * Called before each check. The sidebar uses this for another regular check, which then needs no
   * timer of its own.
   */
  onLook: () => void;
  /**
   * Called when a check first finds the sidebar out of reach. Before the next check, the handler
   * may bring the host element in front of the page's other elements.
   */
  onDoubt: () => void;
  /**
   * Called with false when the reader can no longer reach the sidebar, and with true when it is
   * reachable again.
   */
  onChange: (isReached: boolean) => void;
}

/**
 * Checks at intervals whether the reader can reach the centre of `part`, such as the collapsed
 * sidebar. Skips the check while `part` returns null. Returns a function that stops the checks.
 */
export function watchReach(
  host: Element,
  part: () => Element | null,
  { onLook, onDoubt, onChange }: ReachEvents,
): () => void {
  let told = true;
  let against = 0;
  const timer = setInterval(() => {
    onLook();
    const isReached = canReach(host, part());
    against = isReached === null || isReached === told ? 0 : against + 1;
    if (isReached === false && against === 1) onDoubt();
    if (isReached === null || against < LOOKS) return;
    against = 0;
    told = isReached;
    onChange(told);
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

/**
 * True when the reader can reach the centre of `part`. Null if this can't be known:
 * - The page is hidden.
 * - Another element fills the screen.
 * - `part` is missing or empty, or its centre is outside the window.
 */
function canReach(host: Element, part: Element | null): boolean | null {
  if (!part || document.visibilityState === 'hidden' || document.fullscreenElement) return null;
  const { left, top, width, height } = part.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (width === 0 || height === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight)
    return null;
  // `elementFromPoint` ignores inert elements. If the whole page is inert, the host is ignored,
  // too, and the result is false.
  return Document.prototype.elementFromPoint.call(document, x, y) === host;
}
