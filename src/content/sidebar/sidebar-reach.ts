/** Interval, in ms, between two looks. */
const LOOK_EVERY = 500;
/** Number of looks in a row that must agree, because a page may cover us for a moment. */
const LOOKS = 2;

/**
 * Calls `onChange` when the reader can no longer reach what stands at the centre of `part`, because
 * the page covers it, shows a modal dialog or is inert; and again when it can be reached. `part`
 * returns an element in the host's root, or null when there is none to look at. `onDoubt` is called
 * at the first look that can't reach it, and may raise the host before the next one. Returns a
 * function that stops this.
 */
export function watchReach(
  host: Element,
  part: () => Element | null,
  { onDoubt, onChange }: { onDoubt: () => void; onChange: (isReached: boolean) => void },
): () => void {
  let told = true;
  let against = 0;
  const timer = setInterval(() => {
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

/** Null when nothing can be said: nobody looks, or a film fills the screen. */
function canReach(host: Element, part: Element | null): boolean | null {
  if (!part || document.visibilityState === 'hidden' || document.fullscreenElement) return null;
  const { left, top, width, height } = part.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (width === 0 || height === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight)
    return null;
  // Elements that are inert are never hit.
  return Document.prototype.elementFromPoint.call(document, x, y) === host;
}
