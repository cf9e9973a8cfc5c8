/**
 * Returns an address without its fragment, because the fragment does not decide what the page
 * shows. A fragment that is a route (`#/…`, `#!…`) stays.
 */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * Calls `moved` when the page's address changes without a new load: by pushState, replaceState,
 * back and forward, or a new fragment. `moved` may also be called when the address is unchanged,
 * so callers must compare addresses if they need to know. Uses the Navigation API, which every
 * supported browser has, because content scripts can't see the page's calls of `history`.
 */
export function watchNavigation(view: Window, moved: () => void): void {
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
}
