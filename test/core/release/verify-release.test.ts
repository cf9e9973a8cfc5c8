import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  authoriseKeys,
  generateKeys,
  recordBytes,
  signHead,
} from '../../../src/cli/feed/publish-release.ts';
import type { LegalEvent } from '../../../src/core/record/schema.ts';
import { readUtf8, sha256, utf8 } from '../../../src/core/release/bytes.ts';
import { preAuthenticationEncoding, signEnvelope } from '../../../src/core/release/envelope.ts';
import { KEYS_PAYLOAD_TYPE, verifyAuthorisation } from '../../../src/core/release/keys.ts';
import {
  type CheckedRecords,
  decideHead,
  HEAD_PAYLOAD_TYPE,
  type Head,
  verifyHead,
  verifyRecord,
} from '../../../src/core/release/verify-release.ts';
import {
  type KeyRing,
  makeHead,
  makeKeyRing,
  makeRecord,
  makeRelease,
  rotate,
} from './release-parts.ts';

let ring: KeyRing;
beforeAll(async () => {
  ring = await makeKeyRing();
});

async function importPrivate(privateKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', Buffer.from(privateKey, 'base64'), 'Ed25519', false, [
    'sign',
  ]);
}

describe('preAuthenticationEncoding', () => {
  it("gives the DSSE specification's example", () => {
    const encoded = preAuthenticationEncoding('http://example.com/HelloWorld', utf8('hello world'));
    expect(readUtf8(encoded)).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });
});

describe('verifyHead', () => {
  it('reads a head that a pinned online key signed', async () => {
    const { head, headBytes } = await makeRelease(ring.online);
    const verified = await verifyHead(headBytes, ring.pinned);
    expect(verified).toEqual({ head, keyId: ring.online.id, authorisation: null });
  });

  it('refuses every change of any one byte', async () => {
    const { online, authorisation } = await rotate(ring.root, 1);
    const head = await makeHead(recordBytes(makeRecord()));
    const bytes = await signHead(head, online, authorisation);
    const answers = new Map<unknown, string>();
    // Collects all answers and compares them at the end. Ten thousand calls of `expect` would take
    // longer than the verification itself.
    const flip = async (at: number, bit: number) => {
      const flipped = bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit));
      answers.set(await answerTo(verifyHead(flipped, ring.pinned)), `byte ${at}, bit ${bit}`);
    };
    for (let at = 0; at < bytes.length; at++)
      await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((bit) => flip(at, bit)));
    expect([...answers.keys()].sort()).toEqual(['bad-signature', 'malformed']);
  }, 60_000);

  it('refuses any bytes put in place of any stretch', async () => {
    const { headBytes } = await makeRelease(ring.online);
    const edit = fc.tuple(fc.nat(headBytes.length), fc.nat(40), fc.uint8Array({ maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(edit, async ([at, cut, insert]) => {
        const edited = new Uint8Array([
          ...headBytes.slice(0, at),
          ...insert,
          ...headBytes.slice(at + cut),
        ]);
        fc.pre(Buffer.compare(edited, headBytes) !== 0);
        fc.pre(!isOnlyWhiteSpaceApart(edited, headBytes));
        await expect(verifyHead(edited, ring.pinned)).rejects.toHaveProperty('failure.reason');
      }),
    );
  });

  it('refuses a signature by a key nobody pinned', async () => {
    const { headBytes } = await makeRelease(await generateKeys());
    await expect(verifyHead(headBytes, ring.pinned)).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it("refuses a stranger's signature under a pinned key's id", async () => {
    const { privateKey } = await generateKeys();
    const { headBytes } = await makeRelease({ ...ring.online, privateKey });
    await expect(verifyHead(headBytes, ring.pinned)).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('refuses a head signed by the root: it authorises keys and nothing else', async () => {
    const { headBytes } = await makeRelease(ring.root);
    await expect(verifyHead(headBytes, ring.pinned)).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('refuses a head without signatures', async () => {
    const { headBytes } = await makeRelease(ring.online);
    const bare = utf8(JSON.stringify({ ...JSON.parse(readUtf8(headBytes)), signatures: [] }));
    await expect(verifyHead(bare, ring.pinned)).rejects.toMatchObject({
      failure: { reason: 'malformed' },
    });
  });

  it('takes a head that one of several signatures is right for', async () => {
    const { headBytes } = await makeRelease(ring.online);
    const other = await makeRelease(await generateKeys());
    const envelope = JSON.parse(readUtf8(headBytes));
    envelope.signatures.unshift(...JSON.parse(readUtf8(other.headBytes)).signatures);
    await expect(verifyHead(utf8(JSON.stringify(envelope)), ring.pinned)).resolves.toHaveProperty(
      'head.version',
      1,
    );
  });

  it.each([
    ['an HTML page', '<!doctype html><title>Sign in</title>', 'web-page'],
    ['nothing', '', 'malformed'],
    ['half a head', '{"payloadType":"appl', 'malformed'],
    ['null', 'null', 'malformed'],
    ['4097 bytes', ' '.repeat(4097), 'too-large'],
  ])('refuses %s', async (_, text, reason) => {
    await expect(verifyHead(utf8(text), ring.pinned)).rejects.toMatchObject({
      failure: { reason },
    });
  });

  it.each([
    ['version 0', { version: 0 }, 'malformed'],
    ['a version that is no integer', { version: 1.5 }, 'malformed'],
    ['an issue in local time', { issued: '2026-10-01T00:00:00' }, 'malformed'],
    ['30 February', { issued: '2026-02-30T00:00:00Z' }, 'malformed'],
    ['expiry before issue', { expires: '2026-09-30T00:00:00Z' }, 'malformed'],
    ['a version below zero', { version: -1 }, 'malformed'],
    ['a version that no number holds', { version: Number.MAX_SAFE_INTEGER + 1 }, 'malformed'],
    ['a version in words', { version: '3' }, 'malformed'],
    ['a record without bytes', { record: { sha256: 'a'.repeat(64), length: 0 } }, 'malformed'],
    ['a record of half a byte', { record: { sha256: 'a'.repeat(64), length: 2.5 } }, 'malformed'],
    [
      'a digest with a line end',
      { record: { sha256: `${'a'.repeat(64)}\n`, length: 2 } },
      'malformed',
    ],
    ['a digest in capitals', { record: { sha256: 'A'.repeat(64), length: 2 } }, 'malformed'],
    ['a path for a digest', { record: { sha256: `../${'a'.repeat(61)}`, length: 2 } }, 'malformed'],
    [
      'expiry at its issue',
      { issued: '2026-10-10T00:00:00Z', expires: '2026-10-10T00:00:00Z' },
      'malformed',
    ],
    ['a leap second', { issued: '2026-10-01T23:59:60Z' }, 'malformed'],
    ['an issue that is a number', { issued: 1_790_812_800_000 }, 'malformed'],
    [
      'a life of 91 days',
      { issued: '2026-07-01T00:00:00Z', expires: '2026-09-30T00:00:00Z' },
      'malformed',
    ],
    ['the year 9999', { expires: '9999-12-31T23:59:59Z' }, 'malformed'],
    ['a schema that is true', { schema: true }, 'malformed'],
    [
      'a record longer than the cap',
      { record: { sha256: 'a'.repeat(64), length: 2 ** 40 } },
      'malformed',
    ],
    ['a later schema', { schema: 2, anything: 'new' }, 'unsupported-schema'],
  ])('refuses %s even when it is signed', async (_, claims, reason) => {
    const head = { ...(await makeHead(utf8('{}'))), ...claims };
    const key = { id: ring.online.id, privateKey: await importPrivate(ring.online.privateKey) };
    const envelope = await signEnvelope(utf8(JSON.stringify(head)), HEAD_PAYLOAD_TYPE, key);
    await expect(verifyHead(utf8(JSON.stringify(envelope)), ring.pinned)).rejects.toMatchObject({
      failure: { reason },
    });
  });

  it('says in one sentence where a head is of another form, and the rest to its publisher', async () => {
    const { headBytes } = await makeRelease(ring.online);
    const bare = utf8(
      JSON.stringify({ ...JSON.parse(readUtf8(headBytes)), signatures: [{ sig: '' }] }),
    );
    await expect(verifyHead(bare, ring.pinned)).rejects.toMatchObject({
      message: 'The release head has another form than expected, at signatures[0].keyid.',
      cause: { message: expect.stringContaining('signatures[0].keyid') },
    });
  });

  /** Signs any text as if it were a head. The text may be something that is not a valid head. */
  async function signedText(payload: string): Promise<Uint8Array<ArrayBuffer>> {
    const key = { id: ring.online.id, privateKey: await importPrivate(ring.online.privateKey) };
    return utf8(JSON.stringify(await signEnvelope(utf8(payload), HEAD_PAYLOAD_TYPE, key)));
  }

  it.each(['surprise', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'passes over a signed member named %s, and refuses it in the envelope and in a signature',
    async (name) => {
      const head = await makeHead(utf8('{}'));
      const sound = JSON.stringify(head);
      const extended = (text: string) => text.replaceAll('{', `{"${name}":{"version":9},`);
      const read = await verifyHead(await signedText(extended(sound)), ring.pinned);
      expect(JSON.stringify(read.head)).toBe(sound);
      const bytes = utf8(extended(readUtf8(await signedText(sound))));
      await expect(verifyHead(bytes, ring.pinned)).rejects.toHaveProperty(
        'failure.reason',
        'malformed',
      );
    },
  );

  it("passes over unknown members of the root's list of keys", async () => {
    const { root, online, pinned } = ring;
    const key = { id: root.id, privateKey: await importPrivate(root.privateKey) };
    const { id, publicKey } = online;
    const list = {
      version: 2,
      issued: '2026-10-01T00:00:00Z',
      keys: [{ id, publicKey, algorithm: 'Ed25519' }],
      note: 'from a later version',
    };
    const envelope = await signEnvelope(utf8(JSON.stringify(list)), KEYS_PAYLOAD_TYPE, key);
    const read = await verifyAuthorisation(envelope, pinned);
    expect(read).toEqual({ version: 2, issued: list.issued, keys: [{ id, publicKey }], envelope });
  });

  it('reads a member that is there twice as JSON does, and what is read is what is decided on', async () => {
    const text = JSON.stringify(await makeHead(utf8('{}'), { version: 7 })).replace(
      '{',
      '{"version":9,',
    );
    expect((await verifyHead(await signedText(text), ring.pinned)).head.version).toBe(7);
  });

  it.each(['1e400', '-0', '1.0000001', '0x7', '07', '7n', 'NaN', '[7]', '{}', 'null'])(
    'refuses the version %s',
    async (version) => {
      const text = JSON.stringify(await makeHead(utf8('{}'), { version: 7 }));
      const bytes = await signedText(text.replace('"version":7', `"version":${version}`));
      await expect(verifyHead(bytes, ring.pinned)).rejects.toHaveProperty(
        'failure.reason',
        'malformed',
      );
    },
  );

  it('refuses whatever else stands in place of a part, signed or not, with a reason and without a fault of its own', async () => {
    const head = JSON.parse(JSON.stringify(await makeHead(utf8('{}'))));
    const envelope = JSON.parse(readUtf8((await makeRelease(ring.online)).headBytes));
    const spoil = (whole: object, [path, value]: readonly [number, unknown]) => {
      const places = placesIn(whole);
      const place = places[path % places.length] ?? [];
      return { place, json: JSON.stringify(put(whole, place, value)) };
    };
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.nat(), fc.jsonValue()), async (change) => {
        const inHead = spoil(head, change);
        // The test also accepts a valid head, because a random change of a time or a number may
        // leave the head valid.
        const read = await verifyHead(await signedText(inHead.json), ring.pinned).catch(
          (error) => error,
        );
        expect(
          'head' in read || /^(malformed|too-large|unsupported-schema)$/.test(read.failure.reason),
        ).toBe(true);
        const around = spoil(envelope, change);
        fc.pre(around.json !== JSON.stringify(envelope));
        await expect(verifyHead(utf8(around.json), ring.pinned)).rejects.toMatchObject({
          failure: { reason: expect.stringMatching(/^(malformed|too-large|bad-signature)$/) },
        });
      }),
      { numRuns: 300 },
    );
  });

  it('does not tell readers what somebody wrote where the kind of payload stands', async () => {
    const { headBytes } = await makeRelease(ring.online);
    const envelope = { ...JSON.parse(readUtf8(headBytes)), payloadType: 'Call this number' };
    await expect(verifyHead(utf8(JSON.stringify(envelope)), ring.pinned)).rejects.toMatchObject({
      message: expect.not.stringContaining('number'),
      cause: { message: expect.stringContaining('Call this number') },
    });
  });

  it('refuses a signed payload of another type', async () => {
    const key = { id: ring.online.id, privateKey: await importPrivate(ring.online.privateKey) };
    const envelope = await signEnvelope(
      utf8(JSON.stringify(await makeHead(utf8('{}')))),
      KEYS_PAYLOAD_TYPE,
      key,
    );
    await expect(verifyHead(utf8(JSON.stringify(envelope)), ring.pinned)).rejects.toMatchObject({
      failure: { reason: 'malformed' },
    });
  });
});

describe('verifyHead after a change of keys', () => {
  it('takes a new online key with the authorisation of the root, and hands that out to keep', async () => {
    const { online, authorisation } = await rotate(ring.root, 1);
    const bytes = await signHead(await makeHead(utf8('{}')), online, authorisation);
    const verified = await verifyHead(bytes, ring.pinned);
    expect(verified.keyId).toBe(online.id);
    expect(verified.authorisation?.version).toBe(1);
  });

  it('takes later heads of the new key without repeating the authorisation', async () => {
    const { online, authorisation } = await rotate(ring.root, 1);
    const kept = await verifyAuthorisation(authorisation, ring.pinned);
    const bytes = await signHead(await makeHead(utf8('{}')), online);
    await expect(verifyHead(bytes, ring.pinned, kept)).resolves.toHaveProperty('keyId', online.id);
    await expect(verifyHead(bytes, ring.pinned)).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('no longer takes the key that was replaced', async () => {
    const kept = await verifyAuthorisation((await rotate(ring.root, 1)).authorisation, ring.pinned);
    const { headBytes } = await makeRelease(ring.online);
    await expect(verifyHead(headBytes, ring.pinned, kept)).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('does not go back to an earlier authorisation', async () => {
    const first = await rotate(ring.root, 1);
    const second = await rotate(ring.root, 2);
    const kept = await verifyAuthorisation(second.authorisation, ring.pinned);
    const bytes = await signHead(await makeHead(utf8('{}')), first.online, first.authorisation);
    await expect(verifyHead(bytes, ring.pinned, kept)).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('passes over an authorisation that no pinned root could verify', async () => {
    const { online, authorisation } = await rotate(ring.root, 1);
    const head = await makeHead(utf8('{}'));
    const current = [{ id: online.id, publicKey: online.publicKey, role: 'online' as const }];
    const former = ring.pinned.filter(({ role }) => role === 'online');
    const byNew = await signHead(head, online, authorisation);
    await expect(verifyHead(byNew, current)).resolves.toMatchObject({
      keyId: online.id,
      authorisation: null,
    });
    await expect(verifyHead(byNew, former)).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it('refuses an authorisation by the online key itself', async () => {
    const { online, authorisation } = await rotate(ring.online, 1);
    const bytes = await signHead(await makeHead(utf8('{}')), online, authorisation);
    await expect(verifyHead(bytes, ring.pinned)).rejects.toMatchObject({
      failure: { reason: 'bad-signature' },
    });
  });

  it("refuses an authorisation that gives a key another key's id", async () => {
    const { publicKey } = await generateKeys();
    const keys = [{ id: ring.online.id, publicKey }];
    const authorisation = await authoriseKeys(ring.root, {
      version: 1,
      issued: '2026-10-01T00:00:00Z',
      keys,
    });
    await expect(verifyAuthorisation(authorisation, ring.pinned)).rejects.toMatchObject({
      failure: { reason: 'malformed' },
    });
  });

  it('fits two keys and their authorisation into a quarter of the allowed size', async () => {
    const { online, authorisation } = await rotate(ring.root, 1);
    const bytes = await signHead(await makeHead(utf8('{}')), online, authorisation);
    expect(bytes.length).toBeLessThan(1200);
  });
});

describe('decideHead', () => {
  const now = Date.parse('2026-10-10T12:00:00Z');
  const current: Head = {
    schema: 1,
    version: 5,
    record: { sha256: 'a'.repeat(64), length: 100 },
    issued: '2026-10-01T00:00:00Z',
    expires: '2026-10-31T00:00:00Z',
  };
  const other = { sha256: 'b'.repeat(64), length: 100 };

  it.each<[string, Partial<Head>, object]>([
    ['a later version', { version: 6, record: other }, { kind: 'newer' }],
    ['the same head', {}, { kind: 'same', resigned: false }],
    [
      'the same version signed later',
      { issued: '2026-10-09T00:00:00Z' },
      { kind: 'same', resigned: true },
    ],
    [
      'the same version signed earlier',
      { issued: '2026-09-09T00:00:00Z' },
      { kind: 'same', resigned: false },
    ],
    ['an earlier version', { version: 4 }, { kind: 'refused', reason: 'rollback' }],
    [
      'another record under the same version',
      { record: other },
      { kind: 'refused', reason: 'version-reused' },
    ],
    ['issued in ten minutes', { version: 6, issued: '2026-10-10T12:10:00Z' }, { kind: 'newer' }],
    [
      'issued later than that',
      { version: 6, issued: '2026-10-10T12:10:01Z' },
      { kind: 'refused', reason: 'issued-in-future' },
    ],
    ['expiring this moment', { version: 6, expires: '2026-10-10T12:00:00Z' }, { kind: 'newer' }],
    [
      'expired a second ago',
      { version: 6, expires: '2026-10-10T11:59:59Z' },
      { kind: 'refused', reason: 'expired' },
    ],
    [
      'the known version, expired',
      { expires: '2026-10-10T11:59:59Z' },
      { kind: 'refused', reason: 'expired' },
    ],
  ])('%s', (_, claims, decision) => {
    expect(decideHead(current, { ...current, ...claims }, now)).toMatchObject(decision);
  });

  it('takes any version when there is none yet', () => {
    expect(decideHead(null, current, now)).toEqual({ kind: 'newer' });
  });
});

describe('verifyRecord', () => {
  it('gives back the record that was signed', async () => {
    const { head, recordBytes: bytes } = await makeRelease(ring.online, { events: 3 });
    await expect(verifyRecord(bytes, head)).resolves.toEqual(makeRecord(3));
  });

  it('checks the form of a record once under its digest, and never that of other bytes', async () => {
    const known = new Set<string>();
    const checked: CheckedRecords = {
      has: async (digest) => known.has(digest),
      add: async (digest) => void known.add(digest),
    };
    const { head, recordBytes: bytes } = await makeRelease(ring.online, { events: 3 });
    await expect(verifyRecord(bytes, head, checked)).resolves.toEqual(makeRecord(3));
    expect([...known]).toEqual([head.record.sha256]);
    await expect(verifyRecord(bytes, head, checked)).resolves.toEqual(makeRecord(3));
    const damaged = bytes.with(9, (bytes[9] as number) ^ 1);
    expect(await answerTo(verifyRecord(damaged, head, checked))).toBe('digest-mismatch');
  });
  it('checks the form of a record once although its file groups the events by place', async () => {
    const record = makeRecord(2);
    const [first, second] = record.events as [LegalEvent, LegalEvent];
    const later = { ...second, date: '2020-06-30' };
    const bytes = utf8(JSON.stringify({ ...record, events: [later, first] }));
    const sorted = { ...record, events: [first, later] };
    const head = await makeHead(bytes);
    const add = vi.fn(async () => {});
    expect(await verifyRecord(bytes, head, { has: async () => false, add })).toEqual(sorted);
    expect(add).toHaveBeenCalledWith(head.record.sha256);
    expect(await verifyRecord(bytes, head, { has: async () => true, add })).toEqual(sorted);
  });
  it('checks a record each time that has fields which this version does not know', async () => {
    const add = vi.fn(async () => {});
    const bytes = utf8(JSON.stringify({ ...makeRecord(), later: 'a field' }));
    await verifyRecord(bytes, await makeHead(bytes), { has: async () => false, add });
    expect(add).not.toHaveBeenCalled();
  });

  it('refuses every flipped byte, more bytes and fewer bytes', async () => {
    const { head, recordBytes: bytes } = await makeRelease(ring.online);
    const edits = Array.from(bytes, (byte, at) => bytes.with(at, byte ^ 1));
    edits.push(
      bytes.slice(1),
      bytes.slice(0, -1),
      new Uint8Array([...bytes, 32]),
      new Uint8Array(),
    );
    const answers = await Promise.all(edits.map((edited) => answerTo(verifyRecord(edited, head))));
    expect(new Set(answers)).toEqual(new Set(['digest-mismatch']));
  });

  it.each([
    ['is for a later extension', '{"schema":2}', 'unsupported-schema'],
    ['is no record', '{"schema":1}', 'malformed'],
    ['is not JSON', 'a record', 'malformed'],
    ['refers to nothing', JSON.stringify({ ...makeRecord(), measures: [] }), 'malformed'],
  ])('refuses a signed record that %s', async (_, text, reason) => {
    const bytes = utf8(text);
    const head = {
      ...(await makeHead(bytes)),
      record: { sha256: await sha256(bytes), length: bytes.length },
    };
    await expect(verifyRecord(bytes, head)).rejects.toMatchObject({ failure: { reason } });
  });
});

/**
 * Resolves to the reason of the refusal, or to 'accepted' if nothing was refused. If an error has
 * no reason, resolves to the error itself.
 */
function answerTo(verified: Promise<unknown>): Promise<unknown> {
  return verified.then(
    () => 'accepted',
    (fault) => fault.failure?.reason ?? fault,
  );
}

function isOnlyWhiteSpaceApart(a: Uint8Array, b: Uint8Array): boolean {
  const bare = (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[ \t\r\n]/g, '');
  return bare(a) === bare(b);
}

/** Returns the path of every value inside a JSON object. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...placesIn(inner, [...path, key]),
  ]);
}

/** Returns a copy of an object in which the value at a path is replaced. */
function put(whole: object, path: readonly string[], value: unknown): object {
  const copy = structuredClone(whole);
  // biome-ignore lint/suspicious/noExplicitAny: the value may be any JSON.
  const owner = path.slice(0, -1).reduce((at: any, key) => at[key], copy);
  owner[path.at(-1) ?? ''] = value;
  return copy;
}
