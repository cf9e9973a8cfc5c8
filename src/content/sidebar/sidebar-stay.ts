/** A page that rebuilds its document may drop the host, or close its popover; it comes back this often, then the page has its way. */
const RETURNS = 5;

/**
 * Puts an element into the page's top layer and keeps it there, within bounds; others that fit `alike`, left behind by an
 * earlier life of the extension or copied by the page with all the rest, go. Gives how to stop.
 */
export function keepInPage(element: HTMLElement, alike: string): () => void {
  let returns = 0;
  const observer = new MutationObserver(back);
  const show = () => {
    for (const other of document.querySelectorAll(alike)) if (other !== element) other.remove();
    document.documentElement.append(element);
    raise(element);
    // The root may be another one than before; to observe one twice changes nothing.
    observer.observe(document.documentElement, { childList: true });
  };
  function back() {
    if (returns >= RETURNS || (element.isConnected && element.matches(':popover-open'))) return;
    returns += 1;
    show();
  }
  observer.observe(document, { childList: true });
  element.addEventListener('toggle', back);
  show();
  return () => {
    element.removeEventListener('toggle', back);
    observer.disconnect();
  };
}

/** A page can hinder it; the sidebar then lies as high as its order in the page lets it. */
function raise(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) element.showPopover();
  } catch {}
}
