import {
  authoriseKeys,
  generateKeys,
  recordBytes,
  type SigningKey,
  signHead,
} from '../../../src/cli/feed/publish-release.ts';
import type { LegalRecord } from '../../../src/core/record/schema.ts';
import { type Bytes, sha256 } from '../../../src/core/release/bytes.ts';
import type { PinnedKey } from '../../../src/core/release/keys.ts';
import type { Head } from '../../../src/core/release/verify-release.ts';
import { event, measure, recordWith } from '../../record-builder.ts';

/**
 * A root key and an online key, with their private halves. `pinned` has their public halves, as an
 * extension stores them.
 */
export interface KeyRing {
  root: SigningKey;
  online: SigningKey;
  pinned: PinnedKey[];
}

export async function makeKeyRing(): Promise<KeyRing> {
  const [root, online] = await Promise.all([generateKeys(), generateKeys()]);
  return { root, online, pinned: [pin(root, 'root'), pin(online, 'online')] };
}

function pin({ id, publicKey }: SigningKey, role: PinnedKey['role']): PinnedKey {
  return { id, publicKey, role };
}

/**
 * Makes a record with one ban of TikTok and this many events. To get two different records, a test
 * asks for different numbers of events.
 */
export function makeRecord(events = 1): LegalRecord {
  const order = { id: 'in-order', jurisdiction: 'IN', instrument: 'blocking-order' } as const;
  return recordWith({
    apps: [{ id: 'tiktok', name: 'TikTok', watched: true, names: ['TikTok'] }],
    jurisdictions: [{ code: 'IN', name: 'India' }],
    measures: [measure({ ...order, name: 'Blocking order', summary: 'An order.' })],
    events: Array.from({ length: events }, (_, index) =>
      event({
        id: `in-event-${index + 1}`,
        date: '2020-06-29',
        measures: [order.id],
        title: 'Ordered',
      }),
    ),
  });
}

/**
 * Makes the head of a release, with the hash of this record and the dates of the release. `claims`
 * replaces some of the fields. By default, the release is issued on 1 October 2026 and expires on
 * 31 October.
 */
export async function makeHead(record: Bytes, claims: Partial<Head> = {}): Promise<Head> {
  return {
    schema: 1,
    version: 1,
    record: { sha256: await sha256(record), length: record.length },
    issued: '2026-10-01T00:00:00Z',
    expires: '2026-10-31T00:00:00Z',
    ...claims,
  };
}

/** Makes a complete signed release in memory. */
export async function makeRelease(
  key: SigningKey,
  { events = 1, ...claims }: Partial<Head> & { events?: number } = {},
): Promise<{ head: Head; headBytes: Bytes; recordBytes: Bytes }> {
  const bytes = recordBytes(makeRecord(events));
  const head = await makeHead(bytes, claims);
  return { head, headBytes: await signHead(head, key), recordBytes: bytes };
}

/**
 * Makes a new online key and an authorisation of this key. `root` signs the authorisation, whose
 * number is `version`.
 */
export async function rotate(root: SigningKey, version: number) {
  const online = await generateKeys();
  const authorisation = await authoriseKeys(root, {
    version,
    issued: '2026-10-01T00:00:00Z',
    keys: [online],
  });
  return { online, authorisation };
}
