/**
 * The address that names a page's content: without the fragment, unless the fragment is a route
 * (`#/…`, `#!…`).
 */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * Calls `moved` when the page shows another address without a load (pushState, replaceState, back
 * and forward, fragments). May call when nothing changed, so compare addresses. Uses the Navigation
 * API, because an isolated world does not see the page's calls of `history`; every supported
 * browser version has it.
 */
export function watchNavigation(view: Window, moved: () => void): void {
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
}
