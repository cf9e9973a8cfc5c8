import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { REFRESH_ALARM } from '../../../src/background/feeds/schedule.ts';
import { utf8 } from '../../../src/core/release/bytes.ts';
import type { RefreshFailureReason } from '../../../src/core/release/provenance.ts';
import { makeRelease } from '../../core/release/release-parts.ts';
import { temporaryCertificate } from '../../e2e/certificate.ts';
import { breakOff, endless, gzipBomb, trickle } from './faulty-answers.ts';
import { body, type Fault, startFaultyFeed, status } from './feed-fixture.ts';
import { useScenario } from './scenario.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const scenario = useScenario();
afterEach(() => vi.useRealTimers());

describe('refresh against a server that misbehaves', () => {
  const html = '<!doctype html><title>Airport Wi-Fi</title>';
  it.each<[string, 'head.json' | 'record', Fault, RefreshFailureReason]>([
    ['sends a sign-in page', 'head.json', body(html), 'malformed'],
    ['sends an empty head', 'head.json', body(''), 'malformed'],
    [
      'cuts the head short',
      'head.json',
      (_, response) => void response.end(scenario.second.headBytes.slice(0, 99)),
      'malformed',
    ],
    ['breaks off the head', 'head.json', breakOff(() => scenario.second.headBytes), 'offline'],
    ['sends an endless head', 'head.json', endless, 'too-large'],
    ['sends a head that unpacks to 50 MB', 'head.json', gzipBomb, 'too-large'],
    ['closes the connection', 'head.json', (request) => void request.socket.destroy(), 'offline'],
    ['sends no record', 'record', status(404), 'http-error'],
    ['sends a page for the record', 'record', body(html), 'digest-mismatch'],
    [
      'sends another record of the same length',
      'record',
      (_, response) => void response.end(sameLength()),
      'digest-mismatch',
    ],
    [
      'cuts the record short',
      'record',
      (_, response) => void response.end(scenario.second.recordBytes.slice(0, -1)),
      'digest-mismatch',
    ],
    ['breaks off the record', 'record', breakOff(() => scenario.second.recordBytes), 'offline'],
    [
      'sends a longer record',
      'record',
      (_, response) => void response.end(Buffer.concat([scenario.second.recordBytes, utf8(' ')])),
      'too-large',
    ],
    ['sends an endless record', 'record', endless, 'too-large'],
    ['says "not modified" to a question without a condition', 'head.json', status(304), 'http-error'],
  ])('%s', async (_, file, fault, reason) => {
    scenario.feed.faults.set(file, fault);
    await scenario.expectRefused(reason);
  });

  it.each([400, 401, 403, 404, 410, 418, 429, 500, 502, 503, 504, 204])('answers %i', async (code) => {
    scenario.feed.faults.set('head.json', (_, response) => void response.writeHead(code).end());
    expect(await scenario.expectRefused('http-error')).toContain(String(code));
  });

  it.each<[string, (other: string) => string]>([
    ['another server, which answers well', (other) => `${other}latest`],
    ['a host that nobody has', () => 'https://nobody.invalid/latest'],
  ])('redirects to %s: nobody follows', async (_, place) => {
    const other = await startFaultyFeed();
    for (const feed of [other, scenario.feed]) feed.files.set('latest', scenario.second.headBytes);
    scenario.feed.faults.set('head.json', status(302, { location: place(other.url) }));
    expect(await scenario.expectRefused('redirected')).toContain('give out the final address');
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('redirects the head within its host: followed, and what is there is used', async () => {
    scenario.feed.files.set('latest', scenario.second.headBytes);
    scenario.feed.faults.set('head.json', status(302, { location: '/latest' }));
    const worker = scenario.device.start();
    expect(await worker.refresh('reader')).toEqual({ kind: 'updated', version: 2 });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
  });

  it('gives an ETag that is too long to be kept: what came is kept without it, and what was kept before stays', async () => {
    const { device, feed } = scenario;
    expect(await device.start().refresh('reader')).toEqual({ kind: 'updated', version: 2 });
    const resigned = await makeRelease(scenario.ring.online, {
      version: 2,
      events: 2,
      issued: '2026-10-02T00:00:00Z',
    });
    feed.faults.set('head.json', (_, response) => {
      response.writeHead(200, { etag: `"${'e'.repeat(3000)}"` }).end(resigned.headBytes);
    });
    expect(await device.start().refresh('reader')).toEqual({ kind: 'unchanged' });
    expect(await device.start().inUse()).toMatchObject({
      events: 2,
      provenance: { version: 2, from: 'feed' },
    });
    expect(await device.start().refresh('reader')).toEqual({ kind: 'unchanged' });
    expect(feed.requests.at(-1)).toMatchObject({ name: 'head.json', ifNoneMatch: undefined });
  });

  it('redirects within its host for ever: refused', async () => {
    scenario.feed.faults.set('head.json', status(302, { location: '/head.json' }));
    await scenario.expectRefused('redirected');
    expect(scenario.feed.requests.length).toBeLessThan(30);
  });

  it('is not there', async () => {
    await scenario.feed.close();
    await scenario.expectRefused('offline');
  });

  it.each<[string, Fault]>([
    ['accepts the request and says nothing', () => {}],
    ['sends a byte now and then', trickle],
  ])('%s: given up after ten seconds', async (_, fault) => {
    scenario.feed.faults.set('head.json', fault);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const refreshing = scenario.device.start().refresh('reader');
    while (scenario.feed.requests.length === 0) await sleep(5);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(await Promise.race([refreshing, sleep(50, 'still waiting')])).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await refreshing).toMatchObject({ kind: 'failed', failure: { reason: 'timeout' } });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 1 });
  });

  it('has a certificate that nobody vouches for', async () => {
    const secure = createSecureServer(await temporaryCertificate([]), (_, response) => response.end('{}'));
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const { port } = secure.address() as AddressInfo;
    const worker = scenario.device.start({ feed: `https://127.0.0.1:${port}/` });
    expect(await worker.refresh('reader')).toMatchObject({ kind: 'failed', failure: { reason: 'offline' } });
    expect(await worker.inUse()).toMatchObject({ events: 1 });
    secure.close();
  });

  it('compresses what it sends: that is as good', async () => {
    const compressed = (bytes: Uint8Array): Fault => {
      return (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes));
    };
    scenario.feed.faults.set('head.json', compressed(scenario.second.headBytes));
    scenario.feed.faults.set('record', compressed(scenario.second.recordBytes));
    expect(await scenario.device.start().refresh('reader')).toEqual({ kind: 'updated', version: 2 });
  });

  it.each([10_000, 50_000])(
    'sends a record of %i events',
    async (events) => {
      scenario.serve(await makeRelease(scenario.ring.online, { version: 2, events }));
      expect(await scenario.device.start().refresh('reader')).toEqual({ kind: 'updated', version: 2 });
      expect(await scenario.device.start().inUse()).toMatchObject({ events });
    },
    30_000,
  );

  it('asks to be left alone: nobody asks again before, whoever wants to know', async () => {
    scenario.feed.faults.set('head.json', status(503, { 'retry-after': '3600' }));
    await scenario.expectRefused('http-error');
    scenario.feed.faults.clear();
    scenario.feed.requests.length = 0;
    scenario.device.now += HOUR - 1;
    expect(await scenario.device.start().refresh('reader')).toMatchObject({
      kind: 'failed',
      failure: { reason: 'http-error' },
    });
    expect(scenario.feed.requests).toEqual([]);
    scenario.device.now += 1;
    expect(await scenario.device.start().refresh('reader')).toEqual({ kind: 'updated', version: 2 });
  });

  it('asks to be left alone, and the alarm went off before that is over, since the clock was set back: another is set', async () => {
    scenario.feed.faults.set('head.json', status(503, { 'retry-after': '3600' }));
    await scenario.device.start().refresh('schedule');
    const planned = scenario.device.alarms.due.get(REFRESH_ALARM);
    // A browser that counts its alarms down, as Firefox does, has none left.
    scenario.device.alarms.due.clear();
    scenario.device.now -= HOUR;
    await scenario.device.start().refresh('schedule');
    expect(scenario.feed.requests).toHaveLength(1);
    expect(scenario.device.alarms.due.get(REFRESH_ALARM)).toBe(planned);
  });

  it('asks to be left alone for ten years: a day is enough', async () => {
    scenario.feed.faults.set('head.json', status(429, { 'retry-after': String(10 * 365 * 86_400) }));
    await scenario.expectRefused('http-error');
    scenario.feed.faults.clear();
    scenario.device.now += 24 * HOUR;
    expect(await scenario.device.start().refresh('reader')).toEqual({ kind: 'updated', version: 2 });
  });
});

function sameLength(): Uint8Array {
  const bytes = scenario.second.recordBytes.slice();
  bytes[bytes.length - 10] = 0;
  return bytes;
}
