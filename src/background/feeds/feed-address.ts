import { type Head, recordFileName } from '../../core/release/verify-release.ts';

/**
 * Address of the head in the feed's folder. `feed` is the address of the folder, with or without a
 * final slash, or of the head itself.
 */
export function headAddress(feed: string): URL {
  const url = new URL(feed);
  url.hash = '';
  if (!url.pathname.endsWith('/head.json'))
    url.pathname = `${url.pathname.replace(/\/$/, '')}/head.json`;
  return url;
}

/** Address of the record to which a head refers. The record is in the same folder as the head. */
export function recordAddress(feed: string, head: Head): URL {
  return new URL(recordFileName(head), headAddress(feed));
}

/** Match pattern for a feed's host. It has no port, because match patterns can't contain one. */
export function patternOfFeed(feed: string): string {
  const { protocol, hostname } = new URL(feed);
  return `${protocol}//${hostname}/*`;
}

/**
 * True for https, and for http on the reader's own device, which only development builds may
 * contact.
 */
export function isAllowedAddress({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))
  );
}
