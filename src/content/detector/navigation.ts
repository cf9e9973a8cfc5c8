/**
 * Returns an address without its fragment, which does not decide what the page shows. A fragment
 * that is a route (`#/…`, `#!…`) stays.
 */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * Calls `moved` when the page's address may have changed without a load. `moved` must compare the
 * addresses. Does nothing in a browser without the Navigation API.
 */
export function watchNavigation(view: Window, moved: () => void): void {
  // Content scripts can't observe the page's calls to `history.pushState`.
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
}
