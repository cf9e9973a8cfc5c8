import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface FeedServer {
  /** Address of the feed's folder, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** What an extension without permission for the feed's host needs in order to ask conditionally. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'if-none-match',
  'access-control-expose-headers': 'etag, retry-after',
  'access-control-max-age': '86400',
};

/**
 * Serves a release folder on 127.0.0.1, as any static web server would: `head.json` for 5 minutes, records for ever
 * (their name is their digest), nothing else. `port` 0 takes a free one. Rejects when the port is taken.
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

async function respond(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, CORS).end();
  const name = new URL(request.url ?? '/', 'http://feed').pathname.slice(1);
  const body = await readReleaseFile(folder, name);
  if (!body) return void response.writeHead(404, CORS).end();
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const caching = name === 'head.json' ? 'public, max-age=300' : 'public, max-age=31536000, immutable';
  const headers = { ...CORS, etag, 'cache-control': caching };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-type': 'application/json', 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A file of a release, null for any other name and for a file that isn't there. */
async function readReleaseFile(folder: string, name: string): Promise<Buffer | null> {
  if (!/^(head|record-[0-9a-f]{64})\.json$/.test(name)) return null;
  return readFile(join(folder, name)).catch(() => null);
}
