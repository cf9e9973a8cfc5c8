/**
 * Returns an address without its fragment, which does not decide what the page shows. A fragment
 * that is a route (`#/…`, `#!…`) stays.
 */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * Calls `moved` when the page's address may have changed without a new load. Callers must compare
 * addresses. Content scripts can't see the page's calls of `history`, so this listens to the
 * Navigation API. In a browser without that API, never calls `moved`.
 */
export function watchNavigation(view: Window, moved: () => void): void {
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
}
