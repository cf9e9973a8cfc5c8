/**
 * Maximum number of times that `keepInPage` puts an element back after the page has removed it or
 * closed its popover. Also the maximum number of times that `Stay.raise` works.
 */
const RETURNS = 5;

/** Controls for an element that is kept in the page. */
export interface Stay {
  /**
   * Moves the element above everything else in the browser's top layer, at most `RETURNS` times.
   */
  raise(): void;
  stop(): void;
}

/**
 * Adds an element to the browser's top layer and keeps it there. Calls `onReturned` each time it
 * puts the element back, at most `RETURNS` times.
 */
export function keepInPage(element: HTMLElement, alike: string, onReturned: () => void): Stay {
  let returns = 0;
  let raises = 0;
  const observer = new MutationObserver(back);
  const show = () => {
    // Other elements that match the selector `alike` are copies of this one, and are removed.
    for (const other of document.querySelectorAll(alike)) if (other !== element) other.remove();
    // If the element is already a child of the root element, appending it again would reload the
    // frame inside it.
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    raise(element);
    // The page may have replaced its root element. Observing the same root element twice has no
    // effect.
    observer.observe(document.documentElement, { childList: true });
  };
  function back() {
    if (returns >= RETURNS || (element.isConnected && element.matches(':popover-open'))) return;
    returns += 1;
    show();
    onReturned();
  }
  observer.observe(document, { childList: true });
  element.addEventListener('toggle', back);
  show();
  return {
    raise() {
      if (raises >= RETURNS) return;
      raises += 1;
      element.removeEventListener('toggle', back);
      element.hidePopover();
      raise(element);
      // Closing and opening the popover causes a `toggle` event, which fires in a later task. The
      // listener is added only after that event.
      setTimeout(() => element.addEventListener('toggle', back));
    },
    stop() {
      element.removeEventListener('toggle', back);
      observer.disconnect();
    },
  };
}

/**
 * Shows the element in the browser's top layer, above the whole page. If the page prevents this,
 * the element stays an ordinary one, which the page may cover.
 */
function raise(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) element.showPopover();
  } catch {}
}
