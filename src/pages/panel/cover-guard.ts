/**
 * Time, in ms, for which the panel must be fully visible before a click takes effect. The delay
 * is needed because a page could uncover the panel just before a click.
 */
const STEADY = 300;
/** Shortest delay, in ms, that browsers accept between two reports on visibility. */
const LEAST_DELAY = 100;
/** Time, in ms, after which the visibility of a covered panel is checked again. */
const LOOK_AGAIN = 500;
const POINTER_EVENTS = ['click', 'auxclick', 'dblclick', 'pointerdown', 'mousedown', 'touchstart'];

/**
 * Ignores clicks and touches while something covers the panel, so that no page can trick the reader
 * into clicking through a cover. Clicks by keyboard still take effect. Calls `onCovered` when a
 * cover appears. Does nothing in browsers without IntersectionObserver v2.
 */
export function waitWhileCovered(onCovered: () => void): void {
  if (!('trackVisibility' in IntersectionObserver.prototype)) return;
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Style sheets and tests read this attribute.
  root.dataset.waits = '';
  const observer = new IntersectionObserver(
    (entries) => {
      const isVisible = Boolean((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible);
      clearTimeout(timer);
      if (isVisible) {
        timer = setTimeout(() => delete root.dataset.waits, STEADY);
        return;
      }
      if (!isWaiting()) onCovered();
      root.dataset.waits = '';
      timer = setTimeout(lookAgain, LOOK_AGAIN);
    },
    { trackVisibility: true, delay: LEAST_DELAY } as IntersectionObserverInit,
  );
  /**
   * Makes the browser report again whether the panel is visible. Browsers do not always report by
   * themselves that something has stopped covering the panel.
   */
  function lookAgain() {
    observer.unobserve(root);
    observer.observe(root);
  }
  observer.observe(root);
  for (const name of POINTER_EVENTS)
    addEventListener(name, stopWhileWaiting, { capture: true, passive: false });
}

/**
 * True while clicks are ignored. This lasts until the panel has been free of covers for `STEADY`
 * ms. Always false in browsers that can't detect a cover.
 */
export function isWaiting(): boolean {
  return document.documentElement.dataset.waits !== undefined;
}

function stopWhileWaiting(event: Event): void {
  const isByKey = event.type === 'click' && (event as PointerEvent).pointerType === '';
  if (!isWaiting() || isByKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
