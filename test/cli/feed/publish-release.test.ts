import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  generateKeys,
  publishRelease,
  type ReleaseInputs,
  recordBytes,
} from '../../../src/cli/feed/publish-release.ts';
import { keyIdOf } from '../../../src/core/release/keys.ts';
import { decideHead, verifyHead, verifyRecord } from '../../../src/core/release/verify-release.ts';
import { type KeyRing, makeKeyRing, makeRecord, rotate } from '../../core/release/release-parts.ts';

let outDir: string;
let ring: KeyRing;
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'still-banned-'));
  ring = await makeKeyRing();
});
afterEach(() => rm(outDir, { recursive: true }));

function inputs(changes: Partial<ReleaseInputs> = {}): ReleaseInputs {
  const times = { issued: '2026-10-01T00:00:00Z', expires: '2026-10-31T00:00:00Z' };
  return { record: makeRecord(), version: 1, ...times, key: ring.online, outDir, ...changes };
}

const read = async (path: string) => new Uint8Array(await readFile(path));

describe('generateKeys', () => {
  it('gives a key whose id is that of its public half, and another each time', async () => {
    const [first, second] = [await generateKeys(), await generateKeys()];
    expect(first.id).toBe(await keyIdOf(new Uint8Array(Buffer.from(first.publicKey, 'base64'))));
    expect(first.id).toMatch(/^[0-9a-f]{16}$/);
    expect(second.id).not.toBe(first.id);
  });
});

describe('publishRelease', () => {
  it('writes a release that a reader takes', async () => {
    const { headPath, recordPath, bytes } = await publishRelease(inputs());
    const headBytes = await read(headPath);
    const { head } = await verifyHead(headBytes, ring.pinned);
    expect(await verifyRecord(await read(recordPath), head)).toEqual(makeRecord());
    expect(bytes).toBe(headBytes.length + head.record.length);
    expect(headBytes.length).toBeLessThan(1024);
  });

  it('gives the same bytes for the same inputs, in whatever order their members are', async () => {
    const first = await publishRelease(inputs());
    const before = [await read(first.headPath), await read(first.recordPath)];
    const reversed = JSON.parse(JSON.stringify(makeRecord()), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    const second = await publishRelease(inputs({ record: reversed }));
    expect([await read(second.headPath), await read(second.recordPath)]).toEqual(before);
  });

  it('leaves the records of earlier versions for readers that hold an earlier head', async () => {
    const first = await publishRelease(inputs());
    await publishRelease(inputs({ version: 2, record: makeRecord(2) }));
    const files = await readdir(outDir);
    expect(files).toHaveLength(3);
    expect(join(outDir, files.find((file) => first.recordPath.endsWith(file)) ?? '')).toBe(
      first.recordPath,
    );
  });

  it('signs the same record again under the same version: readers see the same release, kept up', async () => {
    const first = await publishRelease(inputs());
    const { head: before } = await verifyHead(await read(first.headPath), ring.pinned);
    await publishRelease(inputs({ issued: '2026-10-02T00:00:00Z' }));
    const { head: after } = await verifyHead(await read(first.headPath), ring.pinned);
    expect(decideHead(before, after, Date.parse('2026-10-03T00:00:00Z'))).toEqual({
      kind: 'same',
      resigned: true,
    });
  });

  it('carries the authorisation of a new online key', async () => {
    const { online, authorisation } = await rotate(ring.root, 1);
    const { headPath } = await publishRelease(inputs({ key: online, authorisation }));
    await expect(verifyHead(await read(headPath), ring.pinned)).resolves.toMatchObject({
      keyId: online.id,
    });
  });

  it('names the record before, when told', async () => {
    const previous = 'a'.repeat(64);
    const { headPath } = await publishRelease(inputs({ previous }));
    expect((await verifyHead(await read(headPath), ring.pinned)).head.previous).toBe(previous);
  });

  it('writes no private key', async () => {
    await publishRelease(inputs());
    const written = await Promise.all(
      (await readdir(outDir)).map((file) => readFile(join(outDir, file), 'utf8')),
    );
    expect(written.join()).not.toContain(ring.online.privateKey.slice(20));
  });

  it.each<[string, Partial<ReleaseInputs>]>([
    ['version 0', { version: 0 }],
    ['a time without a zone', { issued: '2026-10-01T00:00:00' }],
    ['expiry before issue', { expires: '2026-09-01T00:00:00Z' }],
    ['a life of more than 90 days', { expires: '2026-12-31T00:00:00Z' }],
    ['a record that refers to nothing', { record: { ...makeRecord(), measures: [] } }],
  ])('refuses %s and writes nothing', async (_, change) => {
    await expect(publishRelease(inputs(change))).rejects.toThrow();
    expect(await readdir(outDir)).toEqual([]);
  });
});

describe('recordBytes', () => {
  it('is compact', () => {
    expect(new TextDecoder().decode(recordBytes(makeRecord()))).toMatch(
      /^\{"schema":1,"apps":\[\{"id":"tiktok",/,
    );
  });
});
