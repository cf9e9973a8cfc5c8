/** The address that names a page's content: without the fragment, except where the fragment is a route (`#/…`, `#!…`). */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * Calls `moved` when the page shows another address without a load (pushState, replaceState, back and forward, fragments).
 * May call when nothing changed; compare addresses. Works from an isolated world, which sees no calls of the page's
 * `history`: by the Navigation API, which every browser version that the manifest allows has.
 */
export function watchNavigation(view: Window, moved: () => void): void {
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
}
