import { join } from 'node:path';
import type { Bytes } from '../../core/release/bytes.ts';
import { fromTerminal } from '../paths.ts';
import { FeedFault } from './feed-fault.ts';
import { readIfThere } from './feed-folder.ts';

/** A feed that is checked: a local folder, or an address on a web server. */
export interface FeedSource {
  /** The folder or address exactly as the user typed it. */
  name: string;
  /** Address of the folder with a trailing slash; null for a local folder. */
  url: URL | null;
  /**
   * Returns a file's bytes. Throws a FeedFault when the file is missing, exceeds `maxBytes`, or
   * can't be fetched.
   */
  read(file: string, maxBytes: number): Promise<Bytes>;
}

/**
 * Time limit of a request, in ms. When `fetchFile` requests a file, it adds the time that a file
 * of the maximum size takes at a speed of `SLOWEST_BYTES_PER_MS` bytes per ms.
 */
const TIME_LIMIT = 10_000;
const SLOWEST_BYTES_PER_MS = 16;

/**
 * Returns the feed at an address or in a folder. Throws a FeedFault for an address that extensions
 * would not fetch.
 */
export function sourceOf(target: string): FeedSource {
  if (!/^[a-z]+:\/\//i.test(target)) return folderSource(target, fromTerminal(target));
  if (!URL.canParse(target)) throw new FeedFault(`${target} is not an address.`);
  const url = new URL(target.replace(/(head\.json|\/)?$/, '/').replace(/\/\/$/, '/'));
  if (url.protocol !== 'https:' && !/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(url.hostname))
    throw new FeedFault(
      `${target}: readers ask over https only (http is for this computer itself).`,
    );
  return { name: target, url, read: (file, maxBytes) => fetchFile(new URL(file, url), maxBytes) };
}

/**
 * Sends one request. Throws a FeedFault if there is no answer or the answer is a redirect, because
 * extensions without permission for the host can't follow redirects.
 */
export async function ask(url: URL, init: RequestInit, timeLimit = TIME_LIMIT): Promise<Response> {
  const response = await fetch(url, {
    ...init,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeLimit),
  }).catch((error) => {
    const reason =
      error.name === 'TimeoutError'
        ? `no answer in ${timeLimit / 1000} s`
        : (error.cause?.code ?? error.message);
    throw new FeedFault(`${url}: ${reason}.`);
  });
  const onward = response.headers.get('location');
  if (onward !== null && response.status >= 300 && response.status < 400)
    throw new FeedFault(
      `${url} sends on to ${whoFollows(url, new URL(onward, url))} ${ANSWER_HERE}`,
    );
  return response;
}

const ANSWER_HERE =
  'Answer here with the file itself, or give out the final address in place of this one (also in publisher.json).';

function whoFollows(url: URL, onward: URL): string {
  if (onward.origin !== url.origin)
    return `${onward}. Readers' extensions follow no redirect to another host, port or protocol.`;
  return `${onward}. Within the host only extensions with permission for it follow, with three requests for one.`;
}

function folderSource(name: string, folder: string): FeedSource {
  return {
    name,
    url: null,
    async read(file, maxBytes) {
      const bytes = await readIfThere(join(folder, file));
      if (!bytes) throw new FeedFault(`${join(folder, file)} is missing.`);
      if (bytes.length > maxBytes) throw tooLong(join(folder, file), maxBytes);
      return bytes;
    },
  };
}

async function fetchFile(url: URL, maxBytes: number): Promise<Bytes> {
  const timeLimit = TIME_LIMIT + Math.ceil(maxBytes / SLOWEST_BYTES_PER_MS);
  const response = await ask(url, { cache: 'no-store' }, timeLimit);
  if (response.status !== 200)
    throw new FeedFault(`${url}: the server answers with status ${response.status}.`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > maxBytes) throw tooLong(`${url}`, maxBytes);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function tooLong(where: string, maxBytes: number): FeedFault {
  return new FeedFault(`${where} is longer than the ${maxBytes} bytes it may have.`);
}
