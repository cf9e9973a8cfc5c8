import { gzipSync } from 'node:zlib';
import type { Fault } from './feed-fixture.ts';

/** Promises all bytes in `content-length`, but closes the connection after the first fifty. */
export function breakOff(bytes: () => Uint8Array): Fault {
  return (_, response) => {
    response.writeHead(200, { 'content-length': bytes().length });
    response.write(bytes().slice(0, 50), () => setImmediate(() => response.destroy()));
  };
}

/** Sends an endless stream of bytes, as fast as the client reads them. */
export const endless: Fault = (_, response) => {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};

/** Sends 50 kB of gzip data, which decompress to 50 MB. */
export const gzipBomb: Fault = (_, response) => {
  response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
};

/** Sends one space every 10 ms without end, as a very slow server would. */
export const trickle: Fault = (_, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
};
