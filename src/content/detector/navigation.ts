/**
 * Address that names a page's content. It has no fragment, unless the fragment is a route (`#/…`,
 * `#!…`).
 */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * Calls `moved` when the page shows another address without a load (pushState, replaceState, back
 * and forward, fragments). Callers must compare addresses, because it may also be called when
 * nothing changed. Uses the Navigation API, because an isolated world does not see the page's calls
 * of `history`. Every supported browser version has this API.
 */
export function watchNavigation(view: Window, moved: () => void): void {
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
}
