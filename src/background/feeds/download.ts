import type { Bytes } from '../../core/release/bytes.ts';
import type { FailureReason } from '../../core/release/failure.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import { isAllowedAddress } from './feed-address.ts';
import { readRetryAfter } from './retry-after.ts';

/** Result of a successful request. `not-modified` is possible only for a request with an ETag. */
export type Download =
  | { kind: 'not-modified' }
  | { kind: 'bytes'; bytes: Bytes; etag: string | null };

/** Limits and conditions of a request to a feed. */
export interface DownloadLimits {
  /** Maximum length of the response, in bytes after decompression. */
  maxBytes: number;
  /** Time limit for the whole response, in ms. */
  timeLimit: number;
  /**
   * ETag of the release on this device. If it is sent, the server may answer "not modified". Null
   * or missing: no ETag is sent.
   */
  etag?: string | null;
  /** Current time in ms since 1970, for dates in `Retry-After`. */
  now: number;
}

/**
 * Failure reasons for certain HTTP statuses. Every other status has the reason `http-error`.
 */
const REASONS: Readonly<Record<number, FailureReason>> = {
  404: 'not-found',
  410: 'not-found',
  429: 'overloaded',
  503: 'overloaded',
};

/** Thrown when a server did not answer with the requested file. */
export class HttpError extends ReleaseError {
  /** Wait that the server asked for, in ms; null when it asked for none. */
  readonly retryAfter: number | null;

  constructor(status: number, retryAfter: number | null) {
    super(REASONS[status] ?? 'http-error', `The feed answered with status ${status}.`);
    this.retryAfter = retryAfter;
  }
}

/**
 * Fetches bytes without cookies, referrer, cache, or the reader's list of languages. Follows
 * redirects only within the requested origin. Throws a ReleaseError, such as an HttpError.
 */
export async function download(
  url: URL,
  limits: DownloadLimits,
  fetchFrom: typeof fetch,
): Promise<Download> {
  if (!isAllowedAddress(url)) throw new ReleaseError('insecure-address');
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(TIMED_OUT), limits.timeLimit);
  try {
    return await readResponse(await ask(url, requestFor(limits, abort.signal), fetchFrom), limits);
  } catch (error) {
    throw abort.signal.aborted ? TIMED_OUT : asReleaseError(error);
  } finally {
    clearTimeout(timer);
    // Cancels a response that was not read to its end.
    abort.abort();
  }
}

/**
 * Sends a request that does not follow redirects. If the feed answers with a redirect, sends a
 * second request that follows it.
 */
async function ask(url: URL, request: RequestInit, fetchFrom: typeof fetch): Promise<Response> {
  const response = await fetchFrom(url.href, request);
  return isRedirect(response) ? followWithinOrigin(url, request, fetchFrom) : response;
}

/**
 * Sends the request again, this time following redirects. Throws the error `redirected` when a
 * redirect leads away from the feed's origin. A broken connection gives this error too, because
 * `fetch` does not tell the two cases apart.
 */
async function followWithinOrigin(
  url: URL,
  request: RequestInit,
  fetchFrom: typeof fetch,
): Promise<Response> {
  const within: RequestInit = { ...request, mode: 'same-origin', redirect: 'follow' };
  const response = await fetchFrom(url.href, within).catch(() => null);
  // The mode `same-origin` also allows hosts for which the extension has permission. Therefore,
  // the origin is compared here.
  if (response && new URL(response.url).origin === url.origin) return response;
  throw new ReleaseError('redirected');
}

const TIMED_OUT = new ReleaseError('timeout');

function requestFor({ etag }: DownloadLimits, signal: AbortSignal): RequestInit {
  return {
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    // The default header lists the reader's languages, which can identify the reader. The feed does
    // not need the list, because the record is the same in all languages.
    headers: { 'accept-language': '*', ...(etag ? { 'if-none-match': etag } : {}) },
    signal,
  };
}

async function readResponse(response: Response, limits: DownloadLimits): Promise<Download> {
  if (response.status === 304 && limits.etag) return { kind: 'not-modified' };
  if (response.status !== 200)
    throw new HttpError(
      response.status,
      readRetryAfter(response.headers.get('retry-after'), limits.now),
    );
  const bytes = await readCapped(response, limits.maxBytes);
  return { kind: 'bytes', bytes, etag: response.headers.get('etag') };
}

/**
 * True when a response is a redirect. In a browser, only the type shows this (Fetch standard,
 * "opaque-redirect filtered response"); in Node, only the status.
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

/**
 * Returns a ReleaseError unchanged. Any other error is usually a TypeError, which `fetch` throws
 * for every network fault. It becomes a ReleaseError with the reason `offline`.
 */
function asReleaseError(error: unknown): ReleaseError {
  if (error instanceof ReleaseError) return error;
  return new ReleaseError('offline');
}
