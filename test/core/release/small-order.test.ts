import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../src/core/release/bytes.ts';
import { isSmallOrder } from '../../../src/core/release/keys.ts';
import { makeKeyRing } from './release-parts.ts';

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

/** Adds two points of Ed25519 (RFC 8032, section 5.1). */
function sum([x1, y1]: Point, [x2, y2]: Point): Point {
  const k = mod(D * x1 * x2 * y1 * y2);
  return [
    mod((x1 * y2 + y1 * x2) * inverse(1n + k)),
    mod((y1 * y2 + x1 * x2) * inverse(mod(1n - k))),
  ];
}

/** Returns a point with the y coordinate that 32 bytes encode; null when there is none. */
function pointOf(bytes: Uint8Array): Point | null {
  const y = bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n) % 2n ** 255n;
  const square = mod((y * y - 1n) * inverse(D * y * y + 1n));
  let x = power(square, (P + 3n) / 8n);
  if (mod(x * x) !== square) x = mod(x * power(2n, (P - 1n) / 4n));
  return mod(x * x) === square ? [x, mod(y)] : null;
}

/** True when eight times the point is the neutral element. */
function isWeak(bytes: Uint8Array): boolean {
  const point = pointOf(bytes);
  if (!point) return false;
  const [x, y] = [1, 2, 3].reduce((at) => sum(at, at), point);
  return x === 0n && y === 1n;
}

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const WEAK = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
];

describe('a key for which anybody can sign', () => {
  it.each(WEAK)('is known, with either sign: %s', (hex) => {
    for (const sign of [0, 0x80]) {
      const bytes = bytesOf(hex);
      bytes[31] = (bytes[31] as number) | sign;
      expect([isSmallOrder(bytes), isWeak(bytes)]).toEqual([true, true]);
    }
  });
  it('is no key that was made as keys are', async () => {
    const { pinned } = await makeKeyRing();
    for (const { publicKey } of pinned) {
      expect(isSmallOrder(fromBase64(publicKey))).toBe(false);
      expect(isWeak(fromBase64(publicKey))).toBe(false);
    }
  });
});
