/** Returns an address without its fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}

/**
 * Returns the host of an address; '' for an address without a host and for a string that is not an
 * address.
 */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
