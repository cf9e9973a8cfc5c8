/**
 * Returns the part of an address that decides what the page shows: the address without its
 * fragment, unless the fragment is a route (`#/…`, `#!…`).
 */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * Calls `moved` when the page's address changes without a new load (pushState, replaceState, back
 * and forward, fragments). `moved` may also be called when the address is unchanged; callers must
 * compare addresses if this matters to them. Uses the Navigation API, which every supported
 * browser has, because content scripts can't see the page's calls of `history`.
 */
export function watchNavigation(view: Window, moved: () => void): void {
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
}
