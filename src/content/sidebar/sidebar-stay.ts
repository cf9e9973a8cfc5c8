/**
 * Number of times that the host is put back after the page has removed it or closed its popover.
 * After that, the host is not put back any more.
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
 * Adds an element to the browser's top layer in this page and keeps it there by putting it back,
 * at most `RETURNS` times. Calls `onReturned` each time. Removes all other elements that match
 * `alike`, which an earlier version of the extension left behind or the page made as copies.
 */
export function keepInPage(element: HTMLElement, alike: string, onReturned: () => void): Stay {
  let returns = 0;
  let raises = 0;
  const observer = new MutationObserver(back);
  const show = () => {
    for (const other of document.querySelectorAll(alike)) if (other !== element) other.remove();
    // Appending an element that is already there would reload the frame inside it.
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    raise(element);
    // The page may have a new root element. Observing a root element twice has no effect.
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
      // The `toggle` event of this change fires later, in a separate task, and must not reach the
      // listener.
      setTimeout(() => element.addEventListener('toggle', back));
    },
    stop() {
      element.removeEventListener('toggle', back);
      observer.disconnect();
    },
  };
}

/**
 * Shows the element in the top layer. If the page prevents this, the element is stacked in
 * document order, as elements usually are.
 */
function raise(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) element.showPopover();
  } catch {}
}
