import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFile } from '../../feed/serve-file.ts';

/** Sends a faulty answer to a request, instead of the requested file. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

export interface FaultyFeed {
  url: string;
  /** Files of the release, keyed by their names. The server answers all other names with 404. */
  files: Map<string, Uint8Array>;
  /**
   * Faulty answers, keyed by the name of the file that they replace. The key `record` stands for
   * every record, whatever its file name.
   */
  faults: Map<string, Fault>;
  /** All requests so far: the name of the file, the ETag in `If-None-Match`, and the headers. */
  requests: {
    name: string;
    ifNoneMatch: string | undefined;
    headers: IncomingMessage['headers'];
  }[];
  close(): Promise<void>;
}

/**
 * Starts a real HTTP server on loopback. It sends a release's files, or the faulty answer that a
 * test has set for a file.
 */
export async function startFaultyFeed(): Promise<FaultyFeed> {
  const files: FaultyFeed['files'] = new Map();
  const faults: FaultyFeed['faults'] = new Map();
  const requests: FaultyFeed['requests'] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? '').split('/').at(-1) ?? '';
    requests.push({
      name,
      ifNoneMatch: request.headers['if-none-match'],
      headers: request.headers,
    });
    const fault = faults.get(name.startsWith('record-') ? 'record' : name);
    if (fault) return fault(request, response);
    serveFile(files.get(name), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/feed/`,
    files,
    faults,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers every request with this status and these headers. */
export function status(code: number, headers: Record<string, string> = {}): Fault {
  return (_, response) => void response.writeHead(code, headers).end('no');
}

/** Answers every request with these bytes. */
export function body(bytes: Uint8Array | string): Fault {
  return (_, response) => void response.writeHead(200).end(bytes);
}
