import {
  createServer as createProxy,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { temporaryCertificate } from '../e2e/certificate.ts';
import { serveFile } from './serve-file.ts';

/**
 * Host of the feed. The server also answers for two other hosts: a host that the extension must
 * never ask, and a permitted news site.
 */
export const FEED_HOST = 'feed.test';
export const OTHER_HOST = 'elsewhere.test';
export const NEWS_HOST = 'sputniknews.com';
export const FEED_URL = `https://${FEED_HOST}/`;

/** Function that answers a request in place of the server's usual answer. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A request that the server received. */
export interface Seen {
  method: string;
  host: string;
  path: string;
  headers: IncomingMessage['headers'];
}

/**
 * Real HTTPS server under the feed's host name. Sends a release's files, or the faulty answer that
 * a test has set.
 */
export interface FaultServer {
  hosts: string[];
  ports: { tls: number; proxy: number };
  /**
   * Files of the feed, keyed by path without the leading slash. The server answers a path with 404
   * if it is neither here nor in `answers`.
   */
  files: Map<string, Uint8Array>;
  /**
   * Answers that the server sends instead of files, keyed by path. The key `head` is for
   * `head.json`, and the key `record` is for the files of all records.
   */
  answers: Map<string, Answer>;
  /** All requests so far. If a request came without TLS, its `host` begins with `http`. */
  requests: Seen[];
  /**
   * The `host:port` of every tunnel that the browser has requested from the proxy. Includes
   * refused tunnels.
   */
  tunnels: string[];
  /** Host name of each TLS connection, even if no request followed. */
  handshakes: string[];
  /** Certificate (PEM) that the server uses when it starts. */
  certificate: string;
  /** Makes the server use another certificate, with another key, until `reset` is called. */
  showOtherCertificate(): Promise<void>;
  /**
   * Returns the server to its state at the start: without files, without faulty answers, and with
   * the first certificate. Also clears the lists of requests, tunnels and handshakes, and closes
   * open connections.
   */
  reset(): void;
  /** Stops the server until `start` is called. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the server on loopback with a temporary certificate. A browser accepts this certificate
 * only if the browser was started with an exception for it.
 */
export async function startFaultServer(
  hosts = [FEED_HOST, OTHER_HOST, NEWS_HOST],
): Promise<FaultServer> {
  const tunnels: string[] = [];
  const handshakes: string[] = [];
  const files: FaultServer['files'] = new Map();
  const answers: FaultServer['answers'] = new Map();
  const requests: Seen[] = [];
  const sockets = new Set<Socket>();
  const certificate = await temporaryCertificate(hosts);
  const tls = createServer(certificate, (request, response) => {
    const path = (request.url ?? '').slice(1);
    requests.push({
      method: request.method ?? '',
      host: request.headers.host ?? '',
      path,
      headers: request.headers,
    });
    const answer = answers.get(kindOf(path)) ?? answers.get(path);
    if (answer) answer(request, response);
    else serveFile(files.get(path), request, response);
  });
  tls.on('secureConnection', ({ servername }) => void handshakes.push(`${servername}`));
  tls.on('tlsClientError', (error) => {
    if ('code' in error && error.code === 'ERR_SSL_HTTP_REQUEST')
      requests.push(withoutTls(FEED_HOST, ''));
  });
  const port = await listen(tls, 0);
  const proxy = connectProxy({
    leadsTo: (place) => (hosts.some((host) => place === `${host}:443`) ? port : null),
    onTunnel: (place) => void tunnels.push(place),
    onPlain: (host, path) => void requests.push(withoutTls(host, path)),
  });
  const proxyPort = await listen(proxy, 0);
  for (const server of [tls, proxy])
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    hosts,
    ports: { tls: port, proxy: proxyPort },
    files,
    answers,
    requests,
    tunnels,
    handshakes,
    certificate: certificate.cert,
    async showOtherCertificate() {
      tls.setSecureContext(await temporaryCertificate(hosts));
      cut();
    },
    reset() {
      tls.setSecureContext(certificate);
      files.clear();
      answers.clear();
      requests.length = tunnels.length = handshakes.length = 0;
      cut();
    },
    stop: () => end(tls, cut),
    start: async () => void (await listen(tls, port)),
    close: async () => {
      await Promise.all([end(tls, cut), end(proxy, cut)]);
    },
  };
}

function kindOf(path: string): string {
  if (path === 'head.json') return 'head';
  return path.startsWith('record-') ? 'record' : path;
}

function withoutTls(host: string, path: string): Seen {
  return { method: 'GET', host: `http://${host}`, path, headers: {} };
}

interface ProxyParts {
  /**
   * Returns the loopback port for connections to `place` (`host:port`); null if they are refused.
   */
  leadsTo: (place: string) => number | null;
  onTunnel: (place: string) => void;
  onPlain: (host: string, path: string) => void;
}

/**
 * Makes the proxy through which a browser connects to servers. Answers 502 to requests without TLS,
 * and to connections for which `leadsTo` returns null.
 */
function connectProxy({ leadsTo, onTunnel, onPlain }: ProxyParts): Server {
  const proxy = createProxy((request, response) => {
    const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    onPlain(host, pathname.slice(1));
    response.writeHead(502).end();
  });
  return proxy.on('connect', (request, client: Socket, head) => {
    client.on('error', () => client.destroy());
    onTunnel(request.url ?? '');
    const port = leadsTo(request.url ?? '');
    if (port === null) return client.end('HTTP/1.1 502 Nobody there\r\n\r\n');
    const site = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      site.write(head);
      site.pipe(client).pipe(site);
    });
    // If one end of the tunnel closes or fails, the other end is closed too.
    site.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('close', () => site.destroy());
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function end(server: Server, cut: () => void): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    cut();
  });
}
