import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateKeys } from '../../../src/cli/feed/publish-release.ts';
import { utf8 } from '../../../src/core/release/bytes.ts';
import { recordFileName } from '../../../src/core/release/verify-release.ts';
import { failureSentence } from '../../../src/core/wording/provenance.ts';
import { makeKeyRing, makeRelease } from '../../core/release/release-parts.ts';
import { ENGLISH } from '../../words.ts';
import { makeDevice, type Release } from '../device.ts';

const FEED = 'https://feed.example/feed/';
/**
 * Text that the hostile host puts into its answers wherever it can. The reader must never see it.
 */
const WORDS = 'CALL-THIS-NUMBER';

/**
 * Answer of the hostile host to a request for one file: the bytes, the damage to them, and the
 * headers.
 */
interface Sent {
  /** Number that selects one of the host's prepared files. */
  take: number;
  spoil: 'not' | 'flip' | 'cut' | 'lengthen';
  at: number;
  status: number;
  etag: string | null;
  retryAfter: string | null;
}

/**
 * Generates `good` in four of five cases, else one of `others`. With more faults, the extension
 * would hardly ever accept a release.
 */
const mostly = <T>(good: T, ...others: T[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(good) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const sent: fc.Arbitrary<Sent> = fc.record({
  take: fc.nat({ max: 1000 }),
  spoil: mostly<Sent['spoil']>('not', 'flip', 'cut', 'lengthen'),
  at: fc.nat({ max: 5000 }),
  status: mostly(200, 304, 404, 500, 503, 206),
  etag: mostly<string | null>('"a"', null, `W/"${WORDS}"`, 'no quotes', `"${'e'.repeat(5000)}"`),
  retryAfter: mostly<string | null>(null, '-1', '1e9', WORDS, '99999999999999999999', '60'),
});

/** One check of the feed. */
interface Check {
  /** The host's answers to the requests for the head and for the record. */
  head: Sent;
  record: Sent;
  /** Number of seconds since the previous check. */
  later: number;
  /** True if the worker was killed before this check. */
  killed: boolean;
}

const check: fc.Arbitrary<Check> = fc.record({
  head: sent,
  record: sent,
  later: fc.nat(90_000),
  killed: fc.boolean(),
});

/**
 * Undamaged answer from the newest release, which has the index 7 among the eight genuine releases.
 */
const NEWEST: Sent = { take: 7, spoil: 'not', at: 0, status: 200, etag: null, retryAfter: null };
const HONEST_CHECK: Check = { head: NEWEST, record: NEWEST, later: 7 * 86_400, killed: false };

function spoilt(bytes: Uint8Array, { spoil, at }: Sent): Uint8Array<ArrayBuffer> {
  const where = at % Math.max(1, bytes.length);
  if (spoil === 'cut') return bytes.slice(0, where);
  if (spoil === 'lengthen') return Uint8Array.from([...bytes, 0x20, ...utf8(WORDS)]);
  const copy = Uint8Array.from(bytes);
  if (spoil === 'flip') copy[where] = (copy[where] ?? 0) ^ (1 << (at % 8));
  return copy;
}

function answer(what: Sent, bytes: Uint8Array<ArrayBuffer>): Response {
  const headers = new Headers();
  if (what.etag) headers.set('etag', what.etag);
  if (what.retryAfter) headers.set('retry-after', what.retryAfter);
  return new Response(what.status === 304 ? null : bytes, { status: what.status, headers });
}

describe('a host that sends whatever it likes, a week long', () => {
  let heads: Uint8Array[];
  let genuine: Release[];
  let records: Uint8Array[];
  let ring: Awaited<ReturnType<typeof makeKeyRing>>;

  beforeAll(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    ring = await makeKeyRing();
    const stranger = await generateKeys();
    // Makes a release with as many events as its version number. The number of events thus shows
    // which version is in use.
    const published = (version: number, day: number) =>
      makeRelease(ring.online, { version, events: version, issued: `2026-10-0${day}T00:00:00Z` });
    genuine = await Promise.all(
      [1, 2, 3, 4].flatMap((version) => [1, 3].map((day) => published(version, day))),
    );
    const forged = await makeRelease(stranger, { version: 9, events: 9 });
    const odd = {
      payloadType: WORDS,
      payload: 'e30=',
      signatures: [{ keyid: ring.online.id, sig: '' }],
    };
    heads = [
      ...genuine.map(({ headBytes }) => headBytes),
      forged.headBytes,
      utf8(JSON.stringify(odd)),
      utf8(`<p>${WORDS}`),
    ];
    records = [...genuine.map(({ recordBytes }) => recordBytes), forged.recordBytes, utf8(WORDS)];
  });
  afterAll(() => vi.restoreAllMocks());

  /**
   * Returns the record that the host sends when a record with this file name is requested. It is
   * the genuine record of this name if there is one and the random number `take` is not a
   * multiple of 3 (about two thirds of the cases). Otherwise, `take` selects any of `records`.
   */
  function recordFor(name: string, { take }: Sent): Uint8Array {
    const named = genuine.find(({ head }) => recordFileName(head) === name)?.recordBytes;
    return (take % 3 > 0 && named) || (records[take % records.length] ?? utf8(''));
  }

  it('never brings a record of its own, never an older one than was in use, and no word to the reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(check, { minLength: 1, maxLength: 20 }), async (checks) => {
        const device = await makeDevice(ring, null);
        let now: Check | undefined;
        const asked: string[] = [];
        const host = async (address: unknown) => {
          asked.push(`${address}`);
          const name = `${address}`.slice(FEED.length);
          if (!now) throw new Error('nobody asks before the first check');
          if (name === 'head.json')
            return answer(
              now.head,
              spoilt(heads[now.head.take % heads.length] ?? utf8(''), now.head),
            );
          return answer(now.record, spoilt(recordFor(name, now.record), now.record));
        };
        const start = () => device.start({ feed: FEED, fetch: host as typeof fetch });
        let worker = start();
        let inUse = 1;
        for (now of [...checks, HONEST_CHECK]) {
          device.now += now.later * 1000;
          if (now.killed) worker = start();
          const outcome = await worker.refresh('reader');
          const found = await worker.inUse();
          if ('failed' in found) throw new Error(found.failed);
          expect(found.events).toBe(found.provenance.version);
          expect(found.events).toBeLessThanOrEqual(4);
          expect(found.events).toBeGreaterThanOrEqual(inUse);
          if (outcome.kind === 'updated') expect(found.events).toBe(outcome.version);
          else expect(found.events).toBe(inUse);
          // The stored record must still be readable.
          expect(await start().inUse()).toMatchObject({ events: found.events });
          inUse = found.events;
          const told =
            outcome.kind === 'failed' ? failureSentence(ENGLISH, outcome.failure) : 'None.';
          expect(JSON.stringify(outcome)).not.toContain(WORDS);
          expect(told).toMatch(/^[A-Z].*[.?]$/);
        }
        // In the last check, the host is honest, so the device must accept its record. If the
        // device never accepted a record, the test would prove nothing.
        expect(inUse).toBe(4);
        for (const one of asked)
          expect(one).toMatch(/^https:\/\/feed\.example\/feed\/(head|record-[0-9a-f]{64})\.json$/);
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});
