/**
 * Returns an address without its fragment, because the fragment does not decide what the page
 * shows. A fragment that is a route (`#/…`, `#!…`) stays.
 */
export function contentAddress(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}
