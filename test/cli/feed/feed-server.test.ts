import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedServer, serveFeed } from '../../../src/cli/feed/feed-server.ts';

let folder: string;
let server: FeedServer;
const record = `record-${'a'.repeat(64)}.json`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  for (const name of ['head.json', 'index.json', record, 'keys.json', '.htaccess'])
    await writeFile(join(folder, name), '{}');
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  server = await serveFeed(folder);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);

describe('serveFeed', () => {
  it.each([
    ['head.json', 'application/json', 'public, max-age=300'],
    ['index.json', 'application/json', 'public, max-age=300'],
    ['', 'text/html; charset=utf-8', 'public, max-age=300'],
    [record, 'application/json', 'public, max-age=31536000, immutable'],
  ])('serves /%s as %s, to be held %s', async (path, type, caching) => {
    const { status, headers } = await ask(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      type,
      caching,
    ]);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    'keys.json',
    '.htaccess',
    '..%2f..%2fetc/passwd',
    'record-b.json',
    `record-${'b'.repeat(64)}.json`,
  ])('serves nothing else: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('answers a condition that holds with 304, and another with the file', async () => {
    const etag = (await ask('head.json')).headers.get('etag') ?? '';
    expect((await ask('head.json', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await ask('head.json', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('lets browsers ask conditionally, and takes nothing from anybody', async () => {
    const leave = await ask('head.json', { method: 'OPTIONS' });
    expect([leave.status, leave.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'if-none-match',
    ]);
    expect((await ask('head.json', { method: 'PUT', body: '{}' })).status).toBe(405);
  });
});
