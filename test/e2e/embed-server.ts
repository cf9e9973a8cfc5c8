import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file that the server sends, with its media type. */
export interface ServedFile {
  type: string;
  body: string | Buffer;
}

/**
 * A news site on this computer. Its Content-Security-Policy forbids inline scripts, inline styles
 * and everything from other hosts.
 */
export interface StrictSite {
  origin: string;
  files: Map<string, ServedFile>;
  /** All requests so far. Each has its path, its cookies and its referrer. */
  requests: { path: string; cookie: string | undefined; referer: string | undefined }[];
  close(): void;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/**
 * Starts a local news site with a strict policy (see `StrictSite`). Each of its answers sets a
 * cookie, so that tests can see whether later requests send the cookie.
 */
export async function startStrictSite(): Promise<StrictSite> {
  const site: StrictSite = { origin: '', files: new Map(), requests: [], close: () => {} };
  const server = createServer(({ url = '/', headers }, response) => {
    site.requests.push({ path: url, cookie: headers.cookie, referer: headers.referer });
    const file = site.files.get(url);
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'content-security-policy': `${POLICY}; require-trusted-types-for 'script'`,
      'set-cookie': 'visitor=1',
    });
    response.end(file?.body ?? 'Not found');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  site.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return site;
}
