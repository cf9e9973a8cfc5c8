import { type Head, recordFileName } from '../../core/release/verify-release.ts';
import type { Finding } from './finding.ts';
import { ask } from './source.ts';

/**
 * Maximum time, in seconds, for a cache to keep `head.json`. Extensions ask for it only a few
 * times a day, so a further delay of one hour does little harm.
 */
const LONGEST_HEAD_AGE = 3600;

/**
 * Checks the headers of a feed's server: CORS, conditional requests and caching. Returns what is
 * wrong, or a single finding of the kind `good` if nothing is wrong. Throws a FeedFault if the
 * server redirects or does not answer.
 */
export async function headerFindings(folder: URL, head: Head): Promise<Finding[]> {
  const address = new URL('head.json', folder);
  const response = await ask(address, { headers: { origin: 'null' } });
  await response.body?.cancel();
  const preflight = await askLeave(address);
  const etag = response.headers.get('etag');
  const record = await ask(new URL(recordFileName(head), folder), { method: 'HEAD' });
  const found = [
    // The first three checks are for extensions without permission for the host (Fetch standard,
    // CORS protocol).
    isReadable(response.headers),
    allowsCondition(preflight),
    exposesEtag(response.headers),
    etag ? answersCondition(await ask(address, { headers: { 'if-none-match': etag } })) : NO_ETAG,
    cachesHead(response.headers.get('cache-control') ?? ''),
    cachesRecord(record.headers.get('cache-control') ?? ''),
  ].flatMap((finding) => finding ?? []);
  return found.length > 0
    ? found
    : [{ kind: 'good', part: 'headers', text: 'caching, conditions and CORS are right' }];
}

const [ORIGIN, PREFLIGHT, EXPOSED] = [
  'Access-Control-Allow-Origin',
  'OPTIONS head.json',
  'Access-Control-Expose-Headers',
];

/**
 * Names of the checks that matter only for an extension that has no permission for the feed's
 * host.
 */
export const CORS_PARTS: ReadonlySet<string> = new Set([ORIGIN, PREFLIGHT, EXPOSED]);

/**
 * Sends the preflight request that browsers send before a conditional request to a different
 * origin.
 */
function askLeave(address: URL): Promise<Response> {
  const headers = {
    origin: 'null',
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'if-none-match',
  };
  return ask(address, { method: 'OPTIONS', headers });
}

const NO_ETAG: Finding = {
  kind: 'warning',
  part: 'ETag',
  text: 'missing: every check fetches the whole head. Switch it on.',
};

function isReadable(headers: Headers): Finding | null {
  if (headers.get('access-control-allow-origin') === '*') return null;
  return {
    kind: 'fault',
    part: ORIGIN,
    text: "is not *: extensions without permission for this host can't read the feed. docs/hosting has the lines.",
  };
}

function allowsCondition({ ok, headers }: Response): Finding | null {
  if (
    ok &&
    /(^|[ ,])(if-none-match|\*)([ ,]|$)/i.test(headers.get('access-control-allow-headers') ?? '')
  )
    return null;
  return {
    kind: 'fault',
    part: PREFLIGHT,
    text: "does not allow If-None-Match: after the first check extensions can't ask again. docs/hosting has the lines.",
  };
}

function exposesEtag(headers: Headers): Finding | null {
  if (/(^|[ ,])(etag|\*)([ ,]|$)/i.test(headers.get('access-control-expose-headers') ?? ''))
    return null;
  return {
    kind: 'warning',
    part: EXPOSED,
    text: "lacks ETag: extensions can't see it, and every check fetches the whole head.",
  };
}

function answersCondition({ status }: Response): Finding | null {
  if (status === 304) return null;
  return {
    kind: 'warning',
    part: 'If-None-Match',
    text: `is answered with status ${status}, not 304: every check fetches the whole head.`,
  };
}

function cachesHead(cacheControl: string): Finding | null {
  const age = /(?:^|[ ,])max-age=(\d+)/.exec(cacheControl)?.[1];
  if (
    /no-cache|no-store/.test(cacheControl) ||
    (age !== undefined && Number(age) <= LONGEST_HEAD_AGE)
  )
    return null;
  return {
    kind: 'warning',
    part: 'head.json Cache-Control',
    text: `is "${cacheControl}": a cache may hold an old head for long. Use max-age=300.`,
  };
}

function cachesRecord(cacheControl: string): Finding | null {
  if (/immutable/.test(cacheControl)) return null;
  return {
    kind: 'warning',
    part: 'record Cache-Control',
    text: `is "${cacheControl}": its bytes never change. Use max-age=31536000, immutable.`,
  };
}
