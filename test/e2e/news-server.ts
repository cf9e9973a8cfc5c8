import { createServer as createProxy, type Server } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { escapeMarkup } from '../../src/core/text/escape-markup.ts';
import { temporaryCertificate } from './certificate.ts';
import type { NewsPage } from './news-pages.ts';

/**
 * The strictest Content-Security-Policy that a site can send. The page may load nothing and run no
 * scripts, and no string may become code.
 */
export const STRICT_POLICY =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A server on loopback that answers for news sites under their real host names. */
export interface NewsServer {
  hosts: string[];
  /**
   * Ports on loopback: `tls` answers https; `proxy` accepts CONNECT for any host and forwards to
   * `tls`.
   */
  ports: { tls: number; proxy: number };
  /** Replaces all pages. The browser can reach only the hosts that it was given at its start. */
  show(pages: readonly NewsPage[]): void;
  close(): Promise<void>;
}

/**
 * Serves the pages at their own addresses, over https with a temporary certificate. The front page
 * of each host links to all pages.
 */
export async function serveNews(pages: readonly NewsPage[]): Promise<NewsServer> {
  const hosts = [...new Set(pages.map(({ url }) => new URL(url).host))];
  let shown = pages;
  const site = await listen(newsSite(() => shown, await temporaryCertificate(hosts)));
  const proxy = await listen(connectProxy(site.port));
  return {
    hosts,
    ports: { tls: site.port, proxy: proxy.port },
    show(others) {
      shown = others;
    },
    async close() {
      await Promise.all([site, proxy].map(end));
    },
  };
}

function newsSite(pagesNow: () => readonly NewsPage[], certificate: ServerOptions) {
  return createServer(certificate, (request, response) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const pages = pagesNow();
    const pageAt = (wanted: string) => pages.find(({ url }) => url === wanted);
    const page = pageAt(address.href) ?? pageAt(`${address.origin}${address.pathname}`);
    response.setHeader('content-type', page?.type ?? 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(page?.headers ?? {}))
      response.setHeader(name, value);
    if (page) return response.end(page.body);
    if (address.pathname === '/') return response.end(frontPage(pages));
    // Browsers request this icon on their own. An answer with 404 would appear as an error in the
    // page's console.
    if (address.pathname === '/favicon.ico') return response.writeHead(204).end();
    response.statusCode = 404;
    response.end(
      '<!doctype html><title>Not found</title><p>No such page on this local site. <a href="/">All pages</a>',
    );
  });
}

function frontPage(pages: readonly NewsPage[]): string {
  const items = pages.map(
    ({ url }) => `<li><a href="${escapeMarkup(url)}">${escapeMarkup(url)}</a></li>`,
  );
  return `<!doctype html><html lang="en"><title>Local news pages</title><h1>Local news pages</h1><ul>${items.join('')}</ul>`;
}

/**
 * Makes a proxy that forwards every connection to the port `tls`, so that a browser can use the
 * sites' real names.
 */
function connectProxy(tls: number): Server {
  const proxy = createProxy((_, response) => response.writeHead(400).end());
  return proxy.on('connect', (_, client: Socket, head) => {
    const site = connect(tls, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      site.write(head);
      site.pipe(client).pipe(site);
    });
    site.on('error', () => client.destroy());
    client.on('error', () => site.destroy());
  });
}

interface Listening {
  server: Server;
  port: number;
  sockets: ReadonlySet<Socket>;
}

function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      done({ server, sockets, port: (server.address() as AddressInfo).port });
    });
  });
}

/**
 * Stops a server. Also closes the server's tunnels, because the server does not count them among
 * its connections.
 */
function end({ server, sockets }: Listening): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    for (const socket of sockets) socket.destroy();
  });
}
