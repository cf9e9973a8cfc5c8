import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Returns the sorted names of the pages in a folder (`.html` or `.html.gz`). Throws if there are
 * none.
 */
export function pageFiles(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => /\.html?(\.gz)?$/.test(name));
  if (files.length === 0) throw new Error(`No .html or .html.gz pages in ${folder}`);
  return files.sort();
}

/**
 * Serves a folder's pages, and blocks their scripts, frames and requests. If `isolated` is true,
 * each page gets its own process and thus a more precise clock. The caller must close the server.
 */
export async function servePages(
  folder: string,
  { isolated } = { isolated: true },
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1));
    if (!pageFiles(folder).includes(name)) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      // This header keeps pages out of the cache of the browser.
      'cache-control': 'no-store',
      ...(isolated && {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      }),
    });
    return response.end(readPage(join(folder, name)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/**
 * Returns a page's HTML. Disables `meta` elements that would redirect the browser to another
 * page, because a redirect would prevent a measurement.
 */
export function readPage(file: string): string {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return html.replace(/http-equiv=["']?refresh/gi, 'data-blocked');
}
