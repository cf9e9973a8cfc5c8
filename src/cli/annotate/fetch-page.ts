import { Readable } from 'node:stream';
import { Refusal } from '../refusal.ts';
import { decodePage } from './decode-page.ts';
import { readStream } from './read-input.ts';

/** Time limit for the whole page, in ms. */
const TIMEOUT_MS = 30_000;
const HEADERS = { accept: 'text/html, text/plain, */*;q=0.1', 'user-agent': 'still-banned' };

/** A fetched and decoded page. */
export interface FetchedPage {
  text: string;
  /** Address of the page after any redirects. */
  url: string;
}

/** True when a page argument is a web address rather than a path. */
export function isAddress(page: string): boolean {
  return /^https?:\/\//i.test(page) && URL.canParse(page);
}

/**
 * Fetches and decodes a page, following redirects. Tries once. Throws a Refusal after 30 s, for an
 * error status, or for content that `readInput` would refuse.
 */
export async function fetchPage(address: string): Promise<FetchedPage> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(address, { headers: HEADERS, signal });
    if (!response.ok) throw new Refusal(`${address} answers with status ${response.status}.`);
    const body = response.body ? Readable.fromWeb(response.body as never) : Readable.from([]);
    const bytes = await readStream(body, address);
    return { text: decodePage(bytes, charsetOf(response.headers)), url: response.url };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${address} can't be fetched: ${reasonOf(error)}.`);
  }
}

function charsetOf(headers: Headers): string | null {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? null;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it took more than ${TIMEOUT_MS / 1000} seconds`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
