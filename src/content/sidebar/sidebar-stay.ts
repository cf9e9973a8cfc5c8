/**
 * Number of times that the host returns after a page removed it or closed its popover. After that
 * the page has its way.
 */
const RETURNS = 5;

/** Hold on an element that is kept in the page. */
export interface Stay {
  /** Puts the element on top of everything else in the top layer, up to `RETURNS` times. */
  raise(): void;
  stop(): void;
}

/**
 * Puts an element into the page's top layer and keeps it there, returning it up to `RETURNS` times.
 * Removes other elements that match `alike`, left by an earlier version of the extension or copied
 * by the page. `onReturned` is called after each return of the element.
 */
export function keepInPage(element: HTMLElement, alike: string, onReturned: () => void): Stay {
  let returns = 0;
  let raises = 0;
  const observer = new MutationObserver(back);
  const show = () => {
    for (const other of document.querySelectorAll(alike)) if (other !== element) other.remove();
    // Appending an element that is in its place would reload the frame inside.
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    raise(element);
    // The root element may be a new one. Observing the same root twice changes nothing.
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
      // The event of the change comes later, as a task.
      setTimeout(() => element.addEventListener('toggle', back));
    },
    stop() {
      element.removeEventListener('toggle', back);
      observer.disconnect();
    },
  };
}

/**
 * Raises the element into the top layer. If a page prevents that, the sidebar is only as high as
 * document order puts it.
 */
function raise(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) element.showPopover();
  } catch {}
}
