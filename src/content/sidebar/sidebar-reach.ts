/** Interval, in ms, between two checks. */
const LOOK_EVERY = 500;
/**
 * Number of checks in a row that must have the same result before it is reported, because
 * something may cover the sidebar for a moment only.
 */
const LOOKS = 2;

/** Functions that the checks call. */
export interface ReachEvents {
  /**
   * Called before each check. Other checks of the sidebar can be made here, to share the timer.
   */
  onLook: () => void;
  /** Called after the first failed check; may raise the host before the next check. */
  onDoubt: () => void;
  /** Called with false when the reader can no longer reach `part`, and with true once they can. */
  onChange: (isReached: boolean) => void;
}

/**
 * Checks whether the reader can reach the centre of `part`, or whether the page covers it, shows a
 * modal dialog or is inert. `part` returns an element inside the host, or null when there is
 * nothing to check. Returns a function that stops watching.
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
 * True when the reader can reach the centre of `part`. Null when this can't be determined: the tab
 * is hidden, an element is in full screen, or the centre of `part` is outside the window.
 */
function canReach(host: Element, part: Element | null): boolean | null {
  if (!part || document.visibilityState === 'hidden' || document.fullscreenElement) return null;
  const { left, top, width, height } = part.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (width === 0 || height === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight)
    return null;
  // The comparison is false for an inert page, because `elementFromPoint` never returns an inert
  // element.
  return Document.prototype.elementFromPoint.call(document, x, y) === host;
}
