import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A server on this computer that answers as GitHub Pages does. */
export interface PagesServer {
  /** Address of the published site, with a slash at the end. */
  url: string;
  /** Folder whose files are served; null while nothing is published. */
  folder: string | null;
  /** Status with which every request is answered; null for normal answers. */
  status: number | null;
  /** One line per answer so far, with method, path and status. */
  answers: string[];
  close(): void;
}

/**
 * Serves a folder as GitHub Pages does, for example with weak ETags, ten minutes of caching, and
 * redirects for folders without the final slash.
 */
export async function startPages(): Promise<PagesServer> {
  const server = createServer((request, response) => {
    answer(pages, request, response);
    pages.answers.push(`${request.method} ${request.url} ${response.statusCode}`);
  });
  const pages: PagesServer = {
    url: '',
    folder: null,
    status: null,
    answers: [],
    close: () => server.close(),
  };
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  pages.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return pages;
}

function answer(
  { folder, status }: PagesServer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://pages');
  const file = folder && join(folder, pathname.replace(/\/$/, '/index.html'));
  const found = file ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (status !== null) return void response.writeHead(status).end();
  // After this answer to `OPTIONS`, browsers refuse to send conditional requests from other
  // origins.
  if (request.method === 'OPTIONS') return void response.writeHead(405).end();
  if (found?.isDirectory()) return void response.writeHead(301, { location: `${pathname}/` }).end();
  if (!file || !found) return void response.writeHead(404).end('There is no site here.');
  const content = readFileSync(file);
  const isPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const etag = isPacked ? `W/"${digest}"` : `"${digest}"`;
  const headers = {
    server: 'GitHub.com',
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'last-modified': found.mtime.toUTCString(),
    'access-control-allow-origin': '*',
    'cache-control': 'max-age=600',
    expires: new Date(Date.now() + 600_000).toUTCString(),
    vary: 'Accept-Encoding',
    etag,
  };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  const packed = isPacked ? { 'content-encoding': 'gzip' } : { 'accept-ranges': 'bytes' };
  const body = isPacked ? gzipSync(content) : content;
  response
    .writeHead(200, { ...headers, ...packed, 'content-length': body.length })
    .end(request.method === 'HEAD' ? undefined : body);
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
