import type { Bytes } from '../../core/release/bytes.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import { isAllowedAddress } from './feed-address.ts';
import { readRetryAfter } from './retry-after.ts';

/**
 * Result of a successful request. The result `not-modified` is possible only for a request with an
 * ETag.
 */
export type Download =
  | { kind: 'not-modified' }
  | { kind: 'bytes'; bytes: Bytes; etag: string | null };

/** Limits and conditions of a request to a feed. */
export interface DownloadLimits {
  /** Maximum length of the response, in bytes after decompression. */
  maxBytes: number;
  /** Time limit for the whole response, in ms. */
  timeLimit: number;
  /** ETag of the release on this device. If given, the request is conditional. */
  etag?: string | null;
  /** Current time in ms since 1970, for dates in `Retry-After`. */
  now: number;
}

/** The feed must not be contacted now, or the server did not answer with the requested file. */
export class HttpError extends ReleaseError {
  /** Wait that the server asked for, in ms; null when it did not ask for one. */
  readonly retryAfter: number | null;

  constructor(message: string, retryAfter: number | null = null) {
    super('http-error', message);
    this.retryAfter = retryAfter;
  }
}

/**
 * Fetches bytes without cookies, a referrer, the cache, or the reader's list of languages. Follows
 * redirects only if they end at the origin that was asked. Throws a ReleaseError with the reason
 * `offline`, `timeout`, `too-large`, `redirected`, or `http-error` (an HttpError).
 */
export async function download(
  url: URL,
  limits: DownloadLimits,
  fetchFrom: typeof fetch,
): Promise<Download> {
  if (!isAllowedAddress(url))
    throw new HttpError("The feed's address is not secure: it must begin with https.");
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(TIMED_OUT), limits.timeLimit);
  try {
    return await readResponse(await ask(url, requestFor(limits, abort.signal), fetchFrom), limits);
  } catch (error) {
    throw abort.signal.aborted ? TIMED_OUT : asReleaseError(error);
  } finally {
    clearTimeout(timer);
    // Cancels a response that was not read completely.
    abort.abort();
  }
}

/**
 * Sends a request that follows no redirect. If the feed answers with a redirect, sends a second
 * request that does.
 */
async function ask(url: URL, request: RequestInit, fetchFrom: typeof fetch): Promise<Response> {
  const response = await fetchFrom(url.href, request);
  return isRedirect(response) ? followWithinHost(url, request, fetchFrom) : response;
}

/**
 * Sends the request again, follows redirects, and accepts the answer only if it comes from the
 * feed's own origin. A browser does not reveal a redirect's target before it follows the redirect.
 * For an extension, the mode `same-origin` restricts redirects to hosts with permission, and the
 * browser checks this before each step (test/feed/redirects.feed.ts). News sites have permission
 * too, so an answer from another origin is not read. Without permission for the feed's own host,
 * the browser follows no redirect. Browsers report a refused redirect and a broken connection in
 * the same way here, so both count as a refused redirect.
 */
async function followWithinHost(
  url: URL,
  request: RequestInit,
  fetchFrom: typeof fetch,
): Promise<Response> {
  const within: RequestInit = { ...request, mode: 'same-origin', redirect: 'follow' };
  const response = await fetchFrom(url.href, within).catch(() => null);
  if (response && new URL(response.url).origin === url.origin) return response;
  throw new ReleaseError(
    'redirected',
    'The feed sends the request on to another address, which the extension does not follow. Its publisher has to give out the final address.',
  );
}

const TIMED_OUT = new ReleaseError('timeout', 'The feed took too long to answer.');

function requestFor({ etag }: DownloadLimits, signal: AbortSignal): RequestInit {
  return {
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    // The browser's default header would list the reader's languages, and a rare list can identify
    // the reader. The record is the same in all languages.
    headers: { 'accept-language': '*', ...(etag ? { 'if-none-match': etag } : {}) },
    signal,
  };
}

async function readResponse(response: Response, limits: DownloadLimits): Promise<Download> {
  if (response.status === 304 && limits.etag) return { kind: 'not-modified' };
  if (response.status !== 200)
    throw new HttpError(
      statusMessage(response.status),
      readRetryAfter(response.headers.get('retry-after'), limits.now),
    );
  const bytes = await readCapped(response, limits.maxBytes);
  return { kind: 'bytes', bytes, etag: response.headers.get('etag') };
}

/**
 * True for a redirect. A browser reveals it only through the response's type (Fetch standard,
 * "opaque-redirect filtered response"), Node only through the status.
 */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

async function readCapped(response: Response, maxBytes: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > maxBytes)
      throw new ReleaseError(
        'too-large',
        `The feed sent more than the ${maxBytes} bytes that it may.`,
      );
    chunks.push(part.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function statusMessage(status: number): string {
  if (status === 404 || status === 410)
    return `There is no release at the feed's address (status ${status}).`;
  if (status === 429 || status === 503)
    return `The feed is overloaded and asks to come back later (status ${status}).`;
  return `The feed answered with status ${status}.`;
}

/**
 * Returns a ReleaseError unchanged. Any other error becomes `offline`, because `fetch` rejects with
 * a TypeError for every network fault, such as an unknown host, a bad certificate, or a broken
 * connection.
 */
function asReleaseError(error: unknown): ReleaseError {
  if (error instanceof ReleaseError) return error;
  return new ReleaseError('offline', 'The feed could not be reached, or the connection broke off.');
}
