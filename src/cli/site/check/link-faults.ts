import { posix } from 'node:path';

/**
 * Matches an address in a page's HTML: the value of `href` or `src`, or the target of a redirect.
 */
const ADDRESSES = /\s(?:href|src)="([^"]*)"|content="0; url=([^"]*)"/g;
/** Matches elements whose addresses a browser loads without a click by the user. */
const LOADED =
  /<(?:link rel="(?:stylesheet|icon)"|script|img|iframe)[^>]*\s(?:href|src)="https?:[^"]*"/g;
const IDS = /\sid="([^"]*)"/g;

/** All files of a site, and the ids of the elements on its pages. */
export interface SiteMap {
  files: ReadonlySet<string>;
  /**
   * Ids of the elements on each page, keyed by the page's path. Pages without any id may be left
   * out.
   */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns the ids of all elements in the HTML of a page. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(IDS)].map(([, id = '']) => id));
}

/**
 * Returns a page's faulty addresses. These are links to missing files or anchors, and files that
 * the page loads from other hosts. Links to other hosts are not checked. `file` is the page's path
 * on the site.
 */
export function linkFaults(file: string, html: string, site: SiteMap): string[] {
  const addresses = [...html.matchAll(ADDRESSES)].map(
    ([, link, redirect]) => link ?? redirect ?? '',
  );
  const broken = addresses.filter(
    (address) => !/^https?:/.test(address) && !leads(file, address, site),
  );
  const loaded = (html.match(LOADED) ?? []).map((element) => `loads ${element}`);
  return [...broken.map((address) => `leads nowhere: ${address}`), ...loaded];
}

function leads(file: string, address: string, { files, ids }: SiteMap): boolean {
  const [path = '', anchor] = address.split('#');
  const joined = posix.join(posix.dirname(file), path === '' ? posix.basename(file) : path);
  const target =
    joined === './' || joined.endsWith('/') ? posix.join(joined, 'index.html') : joined;
  if (!files.has(target)) return false;
  return anchor === undefined || ids.get(target)?.has(anchor) === true;
}
