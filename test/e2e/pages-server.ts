import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A server on this computer that imitates GitHub Pages. */
export interface PagesServer {
  /** Address of the site, with a trailing slash. */
  url: string;
  /** Folder that is served; null while nothing is published. */
  folder: string | null;
  /** Status that every answer gets; null for the normal answers. */
  status: number | null;
  close(): void;
}

/**
 * Serves a folder with the headers of GitHub Pages: ten minutes of caching for every file, an ETag,
 * and access for any origin. OPTIONS is refused, so no other origin can send a conditional request.
 */
export async function startPages(): Promise<PagesServer> {
  const pages: PagesServer = { url: '', folder: null, status: null, close: () => server.close() };
  const server = createServer((request, response) => answer(pages, request, response));
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
) {
  const path = new URL(request.url ?? '/', 'http://pages').pathname.replace(/\/$/, '/index.html');
  const body = folder === null ? null : contentOf(join(folder, path));
  if (status !== null) return void response.writeHead(status).end();
  if (request.method === 'OPTIONS') return void response.writeHead(405).end();
  if (body === null) return void response.writeHead(404).end('There is no site here.');
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=600', etag };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

function contentOf(file: string): Buffer | null {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}
