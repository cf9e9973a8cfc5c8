import { posix } from 'node:path';

/** Addresses of pages and files in a page: links, style sheets, icons and redirects. */
const ADDRESSES = /\s(?:href|src)="([^"]*)"|content="0; url=([^"]*)"/g;
/** Elements whose addresses a browser fetches without a click. */
const LOADED =
  /<(?:link rel="(?:stylesheet|icon)"|script|img|iframe)[^>]*\s(?:href|src)="https?:[^"]*"/g;
const IDS = /\sid="([^"]*)"/g;

/** Files of a site and the ids in its pages, by path. */
export interface SiteMap {
  files: ReadonlySet<string>;
  /** Ids in each page, by the page's file. Pages without ids may be missing. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns the ids of a page's elements. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(IDS)].map(([, id = '']) => id));
}

/**
 * Returns the links of a page that lead to no file or anchor of the site, and what it loads from
 * another host. `file` is the page's path below the site's folder. Links to other hosts are not
 * followed.
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
