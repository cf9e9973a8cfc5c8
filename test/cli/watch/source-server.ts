import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Net } from '../../../src/cli/watch/ask-patiently.ts';

/** Answers a request that the tested code meant for a real host. */
export type Answering = (
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
) => void;

/** A local server that answers in place of all real hosts. */
export interface SourceServer {
  net: Net;
  /** Addresses that were requested so far, without `https://`. */
  asked: string[];
  /** Lengths of the waits, in ms, that the tested code asked for. The tests do not really wait. */
  waits: number[];
  close: () => Promise<void>;
}

/**
 * Starts a server on this computer. `net.fetch` sends every request to this server, whatever host
 * it is meant for.
 */
export async function startSourceServer(answer: Answering): Promise<SourceServer> {
  const asked: string[] = [];
  const waits: number[] = [];
  const server = createServer((request, response) => {
    const address = (request.url ?? '').slice(1);
    asked.push(address);
    answer(request, response, address);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    waits,
    net: {
      fetch: (url, options) =>
        fetch(String(url).replace('https://', `http://127.0.0.1:${port}/`), options),
      wait: async (ms) => {
        waits.push(ms);
      },
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
