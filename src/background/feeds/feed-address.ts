import { type Head, recordFileName } from '../../core/release/verify-release.ts';

/**
 * Address of the head in the feed's folder. `feed` is the address of the folder, with or without a
 * slash at its end, or of the head.
 */
export function headAddress(feed: string): URL {
  const url = new URL(feed);
  url.hash = '';
  if (!url.pathname.endsWith('/head.json'))
    url.pathname = `${url.pathname.replace(/\/$/, '')}/head.json`;
  return url;
}

/** Address of a head's record, which lies in the folder of the head. */
export function recordAddress(feed: string, head: Head): URL {
  return new URL(recordFileName(head), headAddress(feed));
}

/** Match pattern of a feed's host. Match patterns have no port. */
export function patternOfFeed(feed: string): string {
  const { protocol, hostname } = new URL(feed);
  return `${protocol}//${hostname}/*`;
}

/**
 * True for https, and for http on this device itself, which only development builds may contact.
 */
export function isAllowedAddress({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))
  );
}
