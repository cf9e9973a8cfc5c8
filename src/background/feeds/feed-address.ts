import { type Head, recordFileName } from '../../core/release/verify-release.ts';

/**
 * Returns the address of a feed's `head.json`. This signed file names the newest record. `feed` is
 * the address of the feed's folder, or of `head.json` itself.
 */
export function headAddress(feed: string): URL {
  const url = new URL(feed);
  url.hash = '';
  if (!url.pathname.endsWith('/head.json'))
    url.pathname = `${url.pathname.replace(/\/$/, '')}/head.json`;
  return url;
}

/**
 * Returns the address of the record file that `head` names. This file is in the same folder as
 * `head.json`.
 */
export function recordAddress(feed: string, head: Head): URL {
  return new URL(recordFileName(head), headAddress(feed));
}

/**
 * Returns the match pattern for a feed's host. The pattern has no port, because Firefox allows no
 * ports in match patterns.
 */
export function patternOfFeed(feed: string): string {
  const { protocol, hostname } = new URL(feed);
  return `${protocol}//${hostname}/*`;
}

/**
 * True for https addresses. Also true for http addresses on the reader's own device; only
 * development builds may contact these.
 */
export function isAllowedAddress({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))
  );
}
