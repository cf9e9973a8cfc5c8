import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { REFRESH_ALARM } from '../../../src/background/feeds/schedule.ts';
import { DAY_MS } from '../../../src/core/dates/days.ts';
import { utf8 } from '../../../src/core/release/bytes.ts';
import type { FailureReason } from '../../../src/core/release/failure.ts';
import { failureSentence } from '../../../src/core/wording/provenance.ts';
import { makeRelease } from '../../core/release/release-parts.ts';
import { temporaryCertificate } from '../../e2e/certificate.ts';
import { ENGLISH } from '../../words.ts';
import { breakOff, endless, gzipBomb, trickle } from './faulty-answers.ts';
import { body, type Fault, startFaultyFeed, status } from './feed-fixture.ts';
import { useScenario } from './scenario.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const scenario = useScenario();
afterEach(() => vi.useRealTimers());

/** Each pattern matches a message that the reader sees. */
const UNREACHED = /could not be reached, or the connection broke off/;
const OTHER_RECORD = /not the one that was signed/;
const WEB_PAGE = /A web page came back .* sign in first\?/;

describe('refresh against a server that misbehaves', () => {
  const html = '<!doctype html><title>Airport Wi-Fi</title>';
  it.each<[string, 'head.json' | 'record', Fault, FailureReason, RegExp]>([
    ['sends a sign-in page', 'head.json', body(html), 'web-page', WEB_PAGE],
    ['sends an empty head', 'head.json', body(''), 'malformed', /not JSON/],
    [
      'cuts the head short',
      'head.json',
      (_, response) => void response.end(scenario.second.headBytes.slice(0, 99)),
      'malformed',
      /not JSON: it is damaged or cut short/,
    ],
    [
      'breaks off the head',
      'head.json',
      breakOff(() => scenario.second.headBytes),
      'offline',
      UNREACHED,
    ],
    ['sends an endless head', 'head.json', endless, 'too-large', /more than the 4096 bytes/],
    [
      'sends a head that unpacks to 50 MB',
      'head.json',
      gzipBomb,
      'too-large',
      /more than the 4096 bytes/,
    ],
    [
      'closes the connection',
      'head.json',
      (request) => void request.socket.destroy(),
      'offline',
      UNREACHED,
    ],
    [
      'closes the connection before the record',
      'record',
      (request) => void request.socket.destroy(),
      'offline',
      UNREACHED,
    ],
    ['sends no record', 'record', status(404), 'not-found', /status 404/],
    ['sends a page for the record', 'record', body(html), 'digest-mismatch', OTHER_RECORD],
    [
      'sends another record of the same length',
      'record',
      (_, response) => void response.end(sameLength()),
      'digest-mismatch',
      OTHER_RECORD,
    ],
    [
      'cuts the record short',
      'record',
      (_, response) => void response.end(scenario.second.recordBytes.slice(0, -1)),
      'digest-mismatch',
      OTHER_RECORD,
    ],
    [
      'breaks off the record',
      'record',
      breakOff(() => scenario.second.recordBytes),
      'offline',
      UNREACHED,
    ],
    [
      'sends a longer record',
      'record',
      (_, response) => void response.end(Buffer.concat([scenario.second.recordBytes, utf8(' ')])),
      'too-large',
      /more than the \d+ bytes/,
    ],
    ['sends an endless record', 'record', endless, 'too-large', /more than the \d+ bytes/],
    [
      'says "not modified" to a question without a condition',
      'head.json',
      status(304),
      'http-error',
      /status 304/,
    ],
  ])('%s', async (_, file, fault, reason, says) => {
    scenario.feed.faults.set(file, fault);
    expect(await scenario.expectRefused(reason)).toMatch(says);
  });

  it.each<[number, FailureReason, RegExp]>([
    [400, 'http-error', /did not answer with a record.*answered with status 400/],
    [401, 'http-error', /status 401/],
    [403, 'http-error', /status 403/],
    [404, 'not-found', /There is no record at the feed’s address.*status 404/],
    [410, 'not-found', /There is no record at the feed’s address.*status 410/],
    [418, 'http-error', /answered with status 418/],
    [429, 'overloaded', /overloaded\. Try again later.*status 429/],
    [500, 'http-error', /answered with status 500/],
    [502, 'http-error', /status 502/],
    [503, 'overloaded', /overloaded\. Try again later.*status 503/],
    [504, 'http-error', /status 504/],
    [204, 'http-error', /status 204/],
  ])('answers %i: asked again as soon as the reader wants', async (code, reason, says) => {
    scenario.feed.faults.set('head.json', (_, response) => void response.writeHead(code).end());
    expect(await scenario.expectRefused(reason)).toMatch(says);
    scenario.feed.faults.clear();
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
  });

  it.each<[string, (other: string) => string]>([
    ['another server, which answers well', (other) => `${other}latest`],
    ['a host that nobody has', () => 'https://nobody.invalid/latest'],
  ])('redirects to %s: nobody follows', async (_, place) => {
    const other = await startFaultyFeed();
    for (const feed of [other, scenario.feed]) feed.files.set('latest', scenario.second.headBytes);
    scenario.feed.faults.set('head.json', status(302, { location: place(other.url) }));
    expect(await scenario.expectRefused('redirected')).toContain('give the final address');
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
    expect(await refreshing).toMatchObject({
      kind: 'failed',
      failure: { reason: 'timeout' },
    });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 1 });
  });

  it('has a certificate that nobody vouches for', async () => {
    const secure = createSecureServer(await temporaryCertificate([]), (_, response) =>
      response.end('{}'),
    );
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const { port } = secure.address() as AddressInfo;
    const worker = scenario.device.start({ feed: `https://127.0.0.1:${port}/` });
    expect(await worker.refresh('reader')).toMatchObject({
      kind: 'failed',
      failure: { reason: 'offline' },
    });
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
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
  });

  it('sends a record of 50,000 events', async () => {
    scenario.serve(await makeRelease(scenario.ring.online, { version: 2, events: 50_000 }));
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 50_000 });
  });

  it.each<[number, FailureReason]>([
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'overloaded'],
    [500, 'http-error'],
    [503, 'overloaded'],
  ])(
    'asks by status %i to be left alone: nobody asks again before, whoever wants to know',
    async (code, reason) => {
      scenario.feed.faults.set('head.json', status(code, { 'retry-after': '3600' }));
      await scenario.expectRefused(reason);
      scenario.feed.faults.clear();
      scenario.feed.requests.length = 0;
      const early = await scenario.device.start().refresh('reader');
      expect(early).toMatchObject({ kind: 'failed', failure: { reason: 'must-wait' } });
      expect(early.kind === 'failed' && failureSentence(ENGLISH, early.failure)).toBe(
        'The feed is overloaded. It can be contacted again in 60 minutes.',
      );
      scenario.device.now += HOUR - 1;
      expect(await scenario.device.start().refresh('reader')).toHaveProperty('failure');
      expect(scenario.feed.requests).toEqual([]);
      scenario.device.now += 1;
      expect(await scenario.device.start().refresh('reader')).toEqual({
        kind: 'updated',
        version: 2,
      });
    },
  );

  it('asks to be left alone until a date', async () => {
    const { device, feed } = scenario;
    const end = new Date(device.now + 2 * HOUR).toUTCString();
    feed.faults.set('head.json', status(503, { 'retry-after': end }));
    expect(await scenario.expectRefused('overloaded')).toMatch(/overloaded/);
    feed.faults.clear();
    expect(await device.start().refresh('reader')).toMatchObject({
      failure: { reason: 'must-wait', numbers: { minutes: 120 } },
    });
    device.now += 2 * HOUR;
    expect(await device.start().refresh('reader')).toEqual({ kind: 'updated', version: 2 });
  });

  it('asks to be left alone, and the alarm went off before that is over, since the clock was set back: another is set', async () => {
    scenario.feed.faults.set('head.json', status(503, { 'retry-after': '3600' }));
    await scenario.device.start().refresh('schedule');
    const planned = scenario.device.alarms.due.get(REFRESH_ALARM);
    // If the clock is set back, an alarm in Firefox goes off before its planned time. The test
    // imitates this: it sets the clock back, and removes the alarm as if it had gone off.
    scenario.device.alarms.due.clear();
    scenario.device.now -= HOUR;
    await scenario.device.start().refresh('schedule');
    expect(scenario.feed.requests).toHaveLength(1);
    expect(scenario.device.alarms.due.get(REFRESH_ALARM)).toBe(planned);
  });

  it('asks to be left alone for ten years: a day is enough', async () => {
    scenario.feed.faults.set(
      'head.json',
      status(429, { 'retry-after': String(10 * 365 * 86_400) }),
    );
    await scenario.expectRefused('overloaded');
    scenario.feed.faults.clear();
    scenario.device.now += DAY_MS;
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
  });
});

function sameLength(): Uint8Array {
  const bytes = scenario.second.recordBytes.slice();
  bytes[bytes.length - 10] = 0;
  return bytes;
}
