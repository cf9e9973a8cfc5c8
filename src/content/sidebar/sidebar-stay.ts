/**
 * Number of times that the host is put back after the page removed it or closed its popover. After
 * that the host stays away.
 */
const RETURNS = 5;

/** Controls an element that is kept in the page. */
export interface Stay {
  /** Moves the element above everything else in the top layer, at most `RETURNS` times. */
  raise(): void;
  stop(): void;
}

/**
 * Adds an element to the page's top layer and keeps it there: puts it back at most `RETURNS` times.
 * Removes other elements that match `alike`, which an earlier version of the extension left behind
 * or the page copied. `onReturned` is called each time the element has been put back.
 */
export function keepInPage(element: HTMLElement, alike: string, onReturned: () => void): Stay {
  let returns = 0;
  let raises = 0;
  const observer = new MutationObserver(back);
  const show = () => {
    for (const other of document.querySelectorAll(alike)) if (other !== element) other.remove();
    // Appending an element that is already in place would reload the frame in it.
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    raise(element);
    // The page may have replaced its root element. Observing the same root twice has no effect.
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
      // The browser fires the `toggle` event for this change later, in a separate task.
      setTimeout(() => element.addEventListener('toggle', back));
    },
    stop() {
      element.removeEventListener('toggle', back);
      observer.disconnect();
    },
  };
}

/**
 * Shows the element in the top layer. If the page prevents that, the sidebar is stacked in document
 * order.
 */
function raise(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) element.showPopover();
  } catch {}
}
