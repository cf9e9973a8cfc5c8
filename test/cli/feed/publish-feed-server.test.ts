import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FeedServer, serveFeed } from '../../../src/cli/feed/feed-server.ts';

const RECORD = `record-${'a'.repeat(64)}.json`;
let folder: string;
let server: FeedServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'still-banned-'));
  await writeFile(join(folder, 'head.json'), '{"head":1}');
  await writeFile(join(folder, RECORD), '{"record":1}');
  await writeFile(join(folder, 'secret.json'), 'private');
  server = await serveFeed(folder);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('serveFeed', () => {
  it('serves head and record, to any origin, with what the extension needs to see', async () => {
    for (const [name, text] of [
      ['head.json', '{"head":1}'],
      [RECORD, '{"record":1}'],
    ] as const) {
      const response = await fetch(server.url + name);
      expect([response.status, await response.text()]).toEqual([200, text]);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-expose-headers')).toContain('etag');
    }
  });

  it('answers 304 while the head is what the asker holds, and 200 once it is another', async () => {
    const etag = (await fetch(`${server.url}head.json`)).headers.get('etag') ?? '';
    const ask = async () =>
      (await fetch(`${server.url}head.json`, { headers: { 'if-none-match': etag } })).status;
    expect(etag).toMatch(/^"\S{22}"$/);
    expect(await ask()).toBe(304);
    await writeFile(join(folder, 'head.json'), '{"head":2}');
    expect(await ask()).toBe(200);
  });

  it('lets a browser ask conditionally from another origin', async () => {
    const response = await fetch(`${server.url}head.json`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe('if-none-match');
  });

  it('lets records be cached for ever, the head for minutes', async () => {
    const caching = async (name: string) =>
      (await fetch(server.url + name)).headers.get('cache-control');
    expect(await caching(RECORD)).toContain('immutable');
    expect(await caching('head.json')).toBe('public, max-age=300');
  });

  it.each([
    'secret.json',
    '',
    'head.json/',
    '../secret.json',
    '%2e%2e/secret.json',
    `record-${'b'.repeat(64)}.json`,
  ])('has nothing at "%s"', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('takes no uploads', async () => {
    expect((await fetch(`${server.url}head.json`, { method: 'PUT', body: 'x' })).status).toBe(405);
  });

  it('rejects when the port is taken', async () => {
    await expect(serveFeed(folder, Number(new URL(server.url).port))).rejects.toThrow('EADDRINUSE');
  });
});

/**
 * Requests a path, and resolves to the status of the answer. `fetch` is not used, because it would
 * resolve the dots in the path.
 */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: `/${path}` }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
