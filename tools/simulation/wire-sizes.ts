import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveFeed } from '../../src/cli/feed/feed-server.ts';
import { generateKeys, publishRelease } from '../../src/cli/feed/publish-release.ts';
import { readAuthoredRecord } from '../../src/cli/record/authored-record.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';

/**
 * Sizes of HTTP/1.1 messages in bytes. They include the headers, but not the overhead of TLS and
 * TCP.
 */
export interface WireSizes {
  /** Size of the answer "not modified". */
  notModified: number;
  /**
   * Size of an answer with a head. A head is the small signed file that names the newest record.
   */
  head: number;
  /**
   * Sizes of an answer with a record. `packed` is the size with gzip, which servers usually use;
   * `plain` is the size without compression.
   */
  record: { packed: number; plain: number };
  /**
   * Size of the answer to a preflight request. Browsers send such requests if the extension has no
   * permission for the host of the feed.
   */
  preflight: number;
  /** Size of a request with an ETag, as Chromium sends it. */
  request: number;
  /** Size of a preflight request, as Chromium sends it. */
  preflightRequest: number;
}

/**
 * Publishes and serves a record with this project's programs, and measures the sizes of the HTTP
 * messages. `record` is by default this project's record.
 */
export async function measureWireSizes(record?: LegalRecord): Promise<WireSizes> {
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-sizes-'));
  try {
    const { recordPath } = await publishRelease({
      record: record ?? (await readAuthoredRecord()),
      version: 1000,
      issued: '2026-10-05T04:00:00Z',
      expires: '2026-10-19T04:00:00Z',
      key: await generateKeys(),
      outDir: folder,
    });
    return await measure(folder, recordPath);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(folder: string, recordPath: string): Promise<WireSizes> {
  const server = await serveFeed(folder);
  const port = Number(new URL(server.url).port);
  const head = await exchange(port, request('GET', 'head.json'));
  const etag = /^etag: (.*)\r$/m.exec(head)?.[1] ?? '';
  const conditional = request('GET', 'head.json', [`if-none-match: ${etag}`]);
  const preflight = request('OPTIONS', 'head.json', PRELIMINARY);
  const record = await readFile(recordPath);
  const recordHeaders = (await exchange(port, request('HEAD', recordPath.slice(folder.length + 1))))
    .length;
  const sizes = {
    notModified: (await exchange(port, conditional)).length,
    head: head.length,
    record: {
      packed: recordHeaders + gzipSync(record).length,
      plain: recordHeaders + record.length,
    },
    preflight: (await exchange(port, preflight)).length,
    request: conditional.length,
    preflightRequest: preflight.length,
  };
  await server.close();
  return sizes;
}

/**
 * Returns the text of an HTTP request. It has the headers in `more`, and those that Chromium 156
 * sends if the extension has permission for the host.
 */
function request(method: string, path: string, more: readonly string[] = []): string {
  const lines = [
    `${method} /${path} HTTP/1.1`,
    'Host: feed.example.org',
    'Connection: keep-alive',
    'Pragma: no-cache',
    'Cache-Control: no-cache',
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    ...more,
    'Accept: */*',
    'Sec-Fetch-Site: none',
    'Sec-Fetch-Mode: cors',
    'Sec-Fetch-Dest: empty',
    'Accept-Encoding: gzip, deflate, br, zstd',
    // The extension hides the reader's languages in its own requests. It can't do so in preflight
    // requests, which the browser makes.
    `Accept-Language: ${method === 'OPTIONS' ? 'en-US,en;q=0.9' : '*'}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

const PRELIMINARY = [
  'Access-Control-Request-Method: GET',
  'Access-Control-Request-Headers: if-none-match',
  'Origin: chrome-extension://abcdefghijklmnopabcdefghijklmnop',
];

/**
 * Sends a request. Resolves to the whole answer as a string, in which each character stands for
 * one byte.
 */
function exchange(port: number, text: string): Promise<string> {
  const hasBody = text.startsWith('GET');
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text)).setEncoding('latin1');
    socket.on('data', (part) => {
      answer += part;
      if (isWhole(answer, hasBody)) socket.destroy();
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

function isWhole(answer: string, hasBody: boolean): boolean {
  const end = answer.indexOf('\r\n\r\n') + 4;
  const length = Number(/^content-length: (\d+)\r$/im.exec(answer.slice(0, end))?.[1] ?? 0);
  return end >= 4 && answer.length >= end + (hasBody ? length : 0);
}
