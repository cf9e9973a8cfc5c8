import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addedFeeds } from '../../src/background/feeds/added-feeds.ts';
import { forgetGoneFeeds, removeFeed } from '../../src/background/feeds/change-feeds.ts';
import { readPastedKeys } from '../../src/background/feeds/pasted-keys.ts';
import { readPinnedKeys } from '../../src/cli/feed/key-files.ts';
import { signHead } from '../../src/cli/feed/publish-release.ts';
import { fromBase64 } from '../../src/core/release/bytes.ts';
import { isSmallOrder } from '../../src/core/release/keys.ts';
import { useScenario } from '../background/feeds/scenario.ts';
import { memoryStore } from '../background/memory.ts';
import { makeKeyRing, makeRelease, rotate } from '../core/release/release-parts.ts';
import { testFolder } from '../folders.ts';
import { withstands } from './withstands.ts';

const HOUR = 60 * 60_000;
/**
 * Ways to read a store that is unreadable at the moment. `shipped` rejects, as the extension's
 * real store does. `hole` wrongly reports that the store is empty.
 */
const READS = {
  shipped: () => (): Promise<Record<string, unknown>> => Promise.reject(new Error('Corruption')),
  hole: () => async (): Promise<Record<string, unknown>> => ({}),
};
const withLock = <T>(_: string, work: () => Promise<T>) => work();
const scenario = useScenario();

describe('a store that can’t be read for a moment', () => {
  withstands('costs no rotation of the keys', {
    ...READS,
    async attack(read) {
      const { online, authorisation } = await rotate(scenario.ring.root, 1);
      const { head, ...release } = await makeRelease(online, { version: 2, events: 2 });
      const headBytes = await signHead(head, online, authorisation);
      scenario.serve({ ...release, head, headBytes });
      await scenario.device.start().refresh('reader');
      const { storage } = scenario.device;
      const { get } = storage;
      storage.get = async (keys) =>
        JSON.stringify(keys).includes('signing-keys') ? read() : get.call(storage, keys);
      // A release with a high version, signed with the old online key. The call of `rotate` above
      // has replaced this key.
      scenario.serve(await makeRelease(scenario.ring.online, { version: 9, events: 9 }));
      const outcome = await scenario.device.start().refresh('reader');
      storage.get = get;
      expect(outcome).toMatchObject({ kind: 'failed', failure: { reason: 'storage-unreadable' } });
      expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
      await scenario.expectRefused('bad-signature', 2);
    },
  });

  withstands('costs no feed of the reader’s list', {
    ...READS,
    async attack(read) {
      const keys = [{ role: 'online' as const, ...scenario.ring.online, privateKey: undefined }];
      const feed = { name: 'Herald', address: 'https://herald.example/', keys };
      const other = { ...feed, name: 'Gazette', address: 'https://gazette.example/' };
      const storage = memoryStore();
      storage.content.set(addedFeeds.key, [feed, other]);
      const { get } = storage;
      storage.get = read;
      const managed = { ...feed, id: 'h', managed: false };
      const feeds = { added: async () => ({ feeds: [managed], policyFaults: [] }) };
      const services = { storage, withLock, feeds, onChanged: async () => {} };
      await removeFeed(services as never, 'h').catch(() => {});
      storage.get = get;
      expect(storage.content.get(addedFeeds.key)).toContainEqual(other);
    },
  });

  withstands('costs no record of a feed that the policy sets', {
    // Each value stands for one start of the background script, 20 hours after the previous one.
    // True means that the policy can be read. If it can't be read, the policy's feed is missing
    // from the list. A feed that is missing for a whole day loses its record.
    shipped: () => [false, true, false, true],
    hole: () => [false, false, false],
    async attack(starts) {
      const storage = memoryStore();
      storage.content.set('feed:h:releases', ['a release']);
      let now = 0;
      for (const isRead of starts) {
        const added = async () => ({ feeds: isRead ? [{ id: 'h' }] : [] });
        const feeds = { added, blobsOf: () => ({ keepOnly: async () => {} }) };
        await forgetGoneFeeds({ storage, withLock, feeds: feeds as never, now: () => now });
        now += 20 * HOUR;
        expect(storage.content.get('feed:h:releases')).toEqual(['a release']);
      }
    },
  });
});

const P = 2n ** 255n - 19n;
const mod = (value: bigint) => ((value % P) + P) % P;
function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let [b, e] = [mod(base), exponent]; e > 0n; e >>= 1n, b = mod(b * b))
    if (e & 1n) result = mod(result * b);
  return result;
}
const inverse = (value: bigint) => power(value, P - 2n);
const D = mod(-121665n * inverse(121666n));

type Point = [bigint, bigint];

/** Adds two points of the curve Ed25519 (RFC 8032, section 5.1). */
function sum([x1, y1]: Point, [x2, y2]: Point): Point {
  const k = mod(D * x1 * x2 * y1 * y2);
  return [
    mod((x1 * y2 + y1 * x2) * inverse(1n + k)),
    mod((y1 * y2 + x1 * x2) * inverse(mod(1n - k))),
  ];
}

/** Returns the point whose y coordinate these 32 bytes encode; null if there is no such point. */
function pointOf(bytes: Uint8Array): Point | null {
  const y = bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n) % 2n ** 255n;
  const square = mod((y * y - 1n) * inverse(D * y * y + 1n));
  let x = power(square, (P + 3n) / 8n);
  if (mod(x * x) !== square) x = mod(x * power(2n, (P - 1n) / 4n));
  return mod(x * x) === square ? [x, mod(y)] : null;
}

/** True if the key has small order: eight times its point is the neutral element. */
function isWeak(bytes: Uint8Array): boolean {
  const point = pointOf(bytes);
  if (!point) return false;
  const [x, y] = [1, 2, 3].reduce((at) => sum(at, at), point);
  return x === 0n && y === 1n;
}

const WEAK = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
];

/**
 * Returns two variants of the public key in these 32 bytes: with the sign bit clear, and with the
 * sign bit set.
 */
function withSigns(hex: string): Buffer[] {
  return [0, 0x80].map((sign) => {
    const bytes = Buffer.from(hex, 'hex');
    bytes[31] = (bytes[31] as number) | sign;
    return bytes;
  });
}

describe('a key for which anybody can sign', () => {
  for (const hex of WEAK)
    withstands(`is known, with either sign: ${hex}`, {
      shipped: () => isSmallOrder,
      hole: () => () => false,
      attack(isRefused) {
        for (const bytes of withSigns(hex))
          expect([isRefused(new Uint8Array(bytes)), isWeak(bytes)]).toEqual([true, true]);
      },
    });
  it('is no key that was made as keys are', async () => {
    const { pinned } = await makeKeyRing();
    for (const { publicKey } of pinned) {
      expect(isSmallOrder(fromBase64(publicKey))).toBe(false);
      expect(isWeak(fromBase64(publicKey))).toBe(false);
    }
  });

  const KEYS = {
    shipped: async () => WEAK.flatMap(withSigns).map((bytes) => bytes.toString('base64')),
    // Control: a good key in place of the weak ones. It is accepted.
    hole: async () => [scenario.ring.online.publicKey],
  };
  withstands('is refused where a reader pastes it', {
    ...KEYS,
    async attack(keys) {
      for (const key of keys) {
        const taken = await readPastedKeys(key).then(
          () => 'taken',
          (refusal) => String(refusal.key ?? refusal.message),
        );
        expect(taken).toMatch(/weak/);
      }
    },
  });
  withstands('is refused in a file of pinned keys', {
    ...KEYS,
    async attack(keys) {
      const file = join(await testFolder(), 'keys.json');
      for (const publicKey of keys) {
        const { id } = scenario.ring.online;
        await writeFile(file, JSON.stringify([{ role: 'online', id, publicKey }]));
        const taken = await readPinnedKeys(file).then(
          () => 'taken',
          ({ message }) => message,
        );
        expect(taken).toMatch(/small order/);
      }
    },
  });
});
