/**
 * Time, in ms, for which the whole panel must have been in view before a click counts. A page could
 * otherwise take a cover away at the last moment.
 */
const STEADY = 300;
/** Least delay, in ms, that browsers accept between two reports on visibility. */
const LEAST_DELAY = 100;
/** Time, in ms, after which a covered panel looks again. */
const LOOK_AGAIN = 500;
const POINTER_EVENTS = ['click', 'auxclick', 'dblclick', 'pointerdown', 'mousedown', 'touchstart'];

/**
 * Makes all clicks and taps wait while something lies over the panel, so that no page can steal one
 * with a cover that lets it through. `onCovered` is called when that begins. Keys always work,
 * because no page can put the focus here. Does nothing in browsers without IntersectionObserver v2.
 */
export function waitWhileCovered(onCovered: () => void): void {
  if (!('trackVisibility' in IntersectionObserver.prototype)) return;
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Read by tests, and by the style sheet.
  root.dataset.waits = '';
  const observer = new IntersectionObserver(
    (entries) => {
      const isVisible = Boolean((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible);
      clearTimeout(timer);
      if (isVisible) {
        timer = setTimeout(() => delete root.dataset.waits, STEADY);
        return;
      }
      if (root.dataset.waits === undefined) onCovered();
      root.dataset.waits = '';
      timer = setTimeout(lookAgain, LOOK_AGAIN);
    },
    { trackVisibility: true, delay: LEAST_DELAY } as IntersectionObserverInit,
  );
  /** Asks for a new report: a page that draws nothing gets none, although the cover is gone. */
  function lookAgain() {
    observer.unobserve(root);
    observer.observe(root);
  }
  observer.observe(root);
  for (const name of POINTER_EVENTS)
    addEventListener(name, stopWhileWaiting, { capture: true, passive: false });
}

function stopWhileWaiting(event: Event): void {
  const isByKey = event.type === 'click' && (event as PointerEvent).pointerType === '';
  if (document.documentElement.dataset.waits === undefined || isByKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
