import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readVersions } from '../../../src/cli/feed/feed-folder.ts';
import { type FeedServer, serveFeed } from '../../../src/cli/feed/feed-server.ts';
import type { Finding } from '../../../src/cli/feed/finding.ts';
import { sourceOf } from '../../../src/cli/feed/source.ts';
import { verifyFeed } from '../../../src/cli/feed/verify.ts';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const DAY_AFTER = Date.parse('2026-10-02T00:00:00Z');

async function look(target: string, now = DAY_AFTER): Promise<Finding[]> {
  return verifyFeed(sourceOf(target), await newsroom.pinned(), now);
}

function faults(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ kind }) => kind !== 'good')
    .map(({ kind, part, text }) => `${kind} ${part}: ${text}`);
}

/** Resolves to the path of the record in a feed that has only one version. */
async function recordPath(): Promise<string> {
  const { versions } = await readVersions(newsroom.feed);
  return join(newsroom.feed, `record-${versions[0]?.record.sha256}.json`);
}

beforeEach(async () => {
  await newsroom.build();
});

describe('verifyFeed of a folder', () => {
  it('finds nothing wrong with what was built', async () => {
    const findings = await look(newsroom.feed);
    expect(findings.map(({ kind }) => kind)).toEqual(['good', 'good', 'good']);
  });

  it.each<[string, () => Promise<void>, RegExp]>([
    [
      'a head that is missing',
      () => rm(join(newsroom.feed, 'head.json')),
      /^fault head\.json: .*missing/,
    ],
    [
      'a head with another byte',
      async () => {
        const text = await readFile(join(newsroom.feed, 'head.json'), 'utf8');
        await writeFile(join(newsroom.feed, 'head.json'), text.replace('"sig":"', '"sig":"A'));
      },
      /^fault head\.json: /,
    ],
    [
      'a record that is missing',
      async () => rm(await recordPath()),
      /^fault record-\w+\.json: .*missing/,
    ],
    [
      'a record with another byte',
      async () => {
        const text = await readFile(await recordPath(), 'utf8');
        await writeFile(await recordPath(), text.replace('ordered', 'Ordered'));
      },
      /^fault record-\w+\.json: .*damaged or replaced/,
    ],
    [
      'a list of versions that is none',
      () => writeFile(join(newsroom.feed, 'index.json'), '[]'),
      /^fault index\.json: /,
    ],
    [
      'a list of versions without the newest',
      () => writeFile(join(newsroom.feed, 'index.json'), '{"schema":1,"versions":[]}'),
      /^fault index\.json: its newest version/,
    ],
  ])('finds %s', async (_, spoil, message) => {
    await spoil();
    expect(faults(await look(newsroom.feed)).join('\n')).toMatch(message);
  });

  it('finds a past record that was changed', async () => {
    const past = await recordPath();
    await newsroom.author(2);
    await newsroom.build();
    await writeFile(past, (await readFile(past, 'utf8')).replace('ordered', 'Ordered'));
    expect(faults(await look(newsroom.feed)).join('\n')).toMatch(
      /the record of version 1 is not the one/,
    );
  });

  it.each([
    ['2026-10-11T23:59:59Z', ''],
    ['2026-10-12T00:00:01Z', 'warning head.json: expires in 71 h'],
    ['2026-10-15T00:00:01Z', 'fault head.json: What the feed serves expired'],
    ['2026-09-30T23:00:00Z', "fault head.json: The feed's record is dated 2026-10-01T00:00:00Z"],
  ])('at %s: "%s"', async (now, start) => {
    const found = faults(await look(newsroom.feed, Date.parse(now))).join('\n');
    expect(found.startsWith(start) && (start !== '' || found === '')).toBe(true);
  });

  it('refuses a feed that other keys signed', async () => {
    const strangers = join(newsroom.folder, 'strangers');
    await newsroom.run('keygen', strangers);
    const keys = join(strangers, 'keys.json');
    expect(await newsroom.run('verify', newsroom.feed, '--keys', keys)).toBe(1);
    expect(newsroom.printed()).toContain('not from a key');
  });
});

describe('verifyFeed of an address', () => {
  const open: { close(): Promise<void> | void }[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close();
  });

  async function serve(): Promise<FeedServer> {
    const server = await serveFeed(newsroom.feed);
    open.push(server);
    return server;
  }

  /**
   * Starts a second server, which forwards requests to the feed. `spoil` can set headers of the
   * answer. It can also answer a request in place of the feed.
   */
  async function serveBehind(
    spoil: (request: IncomingMessage, response: ServerResponse) => unknown,
  ): Promise<string> {
    const { url } = await serve();
    const proxy = createServer(async (request, response) => {
      spoil(request, response);
      if (response.writableEnded) return;
      const condition = request.headers['if-none-match'];
      const answer = await fetch(new URL(request.url ?? '', url), {
        method: request.method ?? 'GET',
        headers: condition ? { 'if-none-match': condition } : {},
      });
      for (const [name, value] of answer.headers)
        if (!response.hasHeader(name) && name !== 'connection' && name !== 'keep-alive')
          response.setHeader(name, value);
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => void proxy.close().closeAllConnections() });
    return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  }

  it.each(['', 'head.json'])(
    'finds nothing wrong with what "feed serve" serves, at /%s',
    async (end) => {
      const { url } = await serve();
      const findings = await look(`${url}${end}`);
      expect(findings.at(-1)).toMatchObject({ kind: 'good', part: 'headers' });
      expect(faults(findings)).toEqual([]);
    },
  );

  it('lets a server without CORS pass for readers with permission for its host', async () => {
    newsroom.at(new Date().toISOString().replace(/\.\d+/, ''));
    await newsroom.build();
    const url = await serveBehind(({ method }, response) => {
      response.setHeader('access-control-allow-origin', '');
      if (method === 'OPTIONS') response.writeHead(405).end();
    });
    const verify = (readers: string) =>
      newsroom.run('verify', url, '--keys', join(newsroom.keys, 'keys.json'), '--readers', readers);
    expect(await verify('all')).toBe(1);
    expect(await verify('permitted')).toBe(0);
    expect(await verify('some')).toBe(2);
  });

  it.each<[string, (request: IncomingMessage, response: ServerResponse) => unknown, RegExp]>([
    [
      'a server without CORS',
      (_, response) => response.setHeader('access-control-allow-origin', ''),
      /^fault Access-Control-Allow-Origin/m,
    ],
    [
      'a server that answers no preliminary question',
      ({ method }, response) => method === 'OPTIONS' && response.writeHead(405).end(),
      /^fault OPTIONS head\.json/m,
    ],
    [
      'a server that hides the ETag',
      (_, response) => response.setHeader('access-control-expose-headers', 'retry-after'),
      /^warning Access-Control-Expose-Headers/m,
    ],
    [
      'a server that sends everything anew',
      (request) => delete request.headers['if-none-match'],
      /^warning If-None-Match: is answered with status 200/m,
    ],
    [
      'a head that caches hold for a day',
      (_, response) => response.setHeader('cache-control', 'max-age=86400'),
      /^warning head\.json Cache-Control/m,
    ],
    [
      'a record that nobody may cache for ever',
      (_, response) => response.setHeader('cache-control', 'max-age=300'),
      /^warning record Cache-Control/m,
    ],
    ['an error', (_, response) => response.writeHead(500).end(), /^fault head\.json: .*status 500/],
    [
      'an endless head',
      ({ url }, response) => url === '/head.json' && response.writeHead(200).end('x'.repeat(5000)),
      /^fault head\.json: .*longer than the 4096 bytes/,
    ],
    [
      'a redirect to another place',
      (_, response) => response.writeHead(302, { location: 'http://localhost:1/' }).end(),
      /^fault head\.json: .*sends on to http:\/\/localhost:1\/\. .*no redirect to another host.*give out the final address/,
    ],
    [
      'a redirect within the host, with the whole of its address',
      (_, response) => response.writeHead(301, { location: '/v2/head.json' }).end(),
      /^fault head\.json: .*sends on to http:\/\/[^/]+\/v2\/head\.json\. .*only extensions with permission.*Answer here with the file itself/,
    ],
  ])('finds %s', async (_, spoil, message) => {
    expect(faults(await look(await serveBehind(spoil))).join('\n')).toMatch(message);
  });

  it('says that nobody is there', async () => {
    const { url, close } = await serveFeed(newsroom.feed);
    await close();
    expect(faults(await look(url))).toEqual([
      expect.stringMatching(/^fault head\.json: .*ECONNREFUSED/),
    ]);
  });

  it('asks no address that readers would not ask', async () => {
    expect(
      await newsroom.run(
        'verify',
        'http://feed.example/',
        '--keys',
        join(newsroom.keys, 'keys.json'),
      ),
    ).toBe(1);
    expect(newsroom.printed()).toContain('https only');
  });
});
