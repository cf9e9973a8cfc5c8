import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A running web server for a feed's folder. */
export interface FeedServer {
  /** Address of the feed's folder, with a trailing slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Response headers that allow an extension to read the response even without permission for the
 * feed's host.
 */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after',
};

/**
 * Headers of the response to a preflight request. They allow the extension to send conditional
 * requests.
 */
const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'if-none-match',
  'access-control-max-age': '86400',
};

/** Media types of a feed's files, by file name ending. Only the page for people is HTML. */
const TYPES: Record<string, string> = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

/**
 * Serves the files of a release folder on 127.0.0.1, and nothing else. `port` 0 means any free
 * port. Rejects when the port is in use.
 */
export async function serveFeed(folder: string, port = 0): Promise<FeedServer> {
  const server = createServer((request, response) => {
    respond(folder, request, response).catch(() => response.writeHead(500, CORS).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, CORS).end();
  const name = new URL(request.url ?? '/', 'http://feed').pathname.slice(1) || 'index.html';
  const body = await readReleaseFile(folder, name);
  if (!body) return void response.writeHead(404, CORS).end();
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  // A record's name is its digest, so caches may keep it forever.
  const caching = name.startsWith('record-')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=300';
  const headers = { ...CORS, etag, 'cache-control': caching };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  const type = TYPES[name.split('.').at(-1) ?? ''];
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Returns a file of the feed; null if it is missing or if `name` does not belong to the feed,
 * like `.publishing`.
 */
async function readReleaseFile(folder: string, name: string): Promise<Buffer | null> {
  if (!/^(head\.json|record-[0-9a-f]{64}\.json|index\.(json|html))$/.test(name)) return null;
  return readFile(join(folder, name)).catch(() => null);
}
