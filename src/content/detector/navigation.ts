/**
 * Returns the part of an address that identifies the page's content: the address without its
 * fragment, unless the fragment is a route (`#/…`, `#!…`).
 */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * Calls `moved` when the page changes its address without a load (pushState, replaceState, back and
 * forward, fragments). `moved` may also be called when the address is unchanged, so callers must
 * compare addresses. Uses the Navigation API, because an isolated world does not see the page's
 * calls of `history`. Every supported browser version has this API.
 */
export function watchNavigation(view: Window, moved: () => void): void {
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
}
