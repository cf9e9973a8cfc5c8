import { describe, expect, it } from 'vitest';
import { generateKeys, signHead } from '../../../src/cli/feed/publish-release.ts';
import { utf8 } from '../../../src/core/release/bytes.ts';
import type { FailureReason } from '../../../src/core/release/failure.ts';
import { recordFileName } from '../../../src/core/release/verify-release.ts';
import { makeRelease, rotate } from '../../core/release/release-parts.ts';
import { signAnything } from '../../feed/signed.ts';
import type { Release } from '../device.ts';
import { status } from './feed-fixture.ts';
import { useScenario } from './scenario.ts';

const scenario = useScenario();
/** Each pattern matches a message that the reader sees. */
const UNTRUSTED = /not from a key that this extension trusts/;
const OTHER_FORM = /another form than expected/;

describe('refresh against a head that lies', () => {
  it.each<[string, FailureReason, RegExp, () => Promise<Release>]>([
    [
      'signed by a key nobody pinned',
      'bad-signature',
      UNTRUSTED,
      async () => makeRelease(await generateKeys(), { version: 2 }),
    ],
    [
      "signed by another key under the trusted key's id",
      'bad-signature',
      UNTRUSTED,
      async () => {
        const { privateKey } = await generateKeys();
        return makeRelease({ ...scenario.ring.online, privateKey }, { version: 2 });
      },
    ],
    [
      'with the signature of another head',
      'bad-signature',
      UNTRUSTED,
      async () => {
        const { headBytes } = await makeRelease(scenario.ring.online, { version: 4 });
        return withEnvelope(scenario.second, { signatures: envelopeOf(headBytes).signatures });
      },
    ],
    [
      'signed by the root',
      'bad-signature',
      UNTRUSTED,
      async () => makeRelease(scenario.ring.root, { version: 2 }),
    ],
    [
      'with a signature that names no key',
      'malformed',
      OTHER_FORM,
      async () => {
        const [signature] = envelopeOf(scenario.second.headBytes).signatures;
        return withEnvelope(scenario.second, { signatures: [{ sig: signature?.sig }] });
      },
    ],
    [
      'without a signature',
      'malformed',
      OTHER_FORM,
      async () => withEnvelope(scenario.second, { signatures: [] }),
    ],
    [
      'issued in an hour',
      'issued-in-future',
      /after this device's clock: one of the two is wrong/,
      async () => makeRelease(scenario.ring.online, { version: 2, issued: '2026-10-05T01:00:00Z' }),
    ],
    [
      'expired an hour ago',
      'expired',
      /expired on .*: it is not being kept up/,
      async () =>
        makeRelease(scenario.ring.online, { version: 2, expires: '2026-10-04T23:00:00Z' }),
    ],
    [
      'of a version beyond what may be counted',
      'malformed',
      OTHER_FORM,
      async () =>
        signAnything(scenario.ring.online, { ...scenario.second.head, version: 1_000_000_001 }),
    ],
    [
      'of an older schema',
      'malformed',
      OTHER_FORM,
      async () => signAnything(scenario.ring.online, { ...scenario.second.head, schema: 0 }),
    ],
    [
      'for a record of a newer schema',
      'unsupported-schema',
      /The record needs a newer version of this extension: please update it/,
      async () =>
        signAnything(scenario.ring.online, scenario.second.head, utf8('{"schema":2,"laws":[]}')),
    ],
    [
      'for a record of another form',
      'malformed',
      /./,
      async () =>
        signAnything(scenario.ring.online, scenario.second.head, utf8('{"schema":1,"apps":"all"}')),
    ],
  ])('%s', async (_, reason, says, make) => {
    scenario.serve(await make());
    expect(await scenario.expectRefused(reason)).toMatch(says);
  });

  it.each([0, 20, 100, 300, -1])('has byte %i flipped', async (at) => {
    const bytes = scenario.second.headBytes.slice();
    const place = at < 0 ? bytes.length - 1 : at;
    bytes[place] = (bytes[place] ?? 0) ^ 4;
    scenario.feed.files.set('head.json', bytes);
    const outcome = await scenario.device.start().refresh('reader');
    expect(outcome).toMatchObject({
      failure: { reason: expect.stringMatching(/^(bad-signature|malformed)$/) },
    });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 1 });
  });

  it('rolls back to an older release with its own good signature', async () => {
    const third = await makeRelease(scenario.ring.online, { version: 3, events: 3 });
    scenario.serve(third);
    await scenario.device.start().refresh('reader');
    scenario.serve(scenario.second);
    expect(await scenario.expectRefused('rollback', 3)).toMatch(
      /serves version 2, older than version 3 which is known already/,
    );
  });

  it('rolls back while the newest record on this device is damaged: what was known is not forgotten', async () => {
    scenario.serve(await makeRelease(scenario.ring.online, { version: 3, events: 3 }));
    await scenario.device.start().refresh('reader');
    scenario.device.blobs.content.clear();
    scenario.serve(scenario.second);
    await scenario.expectRefused('rollback');
  });

  it('gives another record the version in use', async () => {
    await scenario.device.start().refresh('reader');
    scenario.serve(await makeRelease(scenario.ring.online, { version: 2, events: 5 }));
    expect(await scenario.expectRefused('version-reused', 2)).toMatch(
      /another record under the known version 2/,
    );
  });

  it('rolls back to an older version that is signed anew', async () => {
    await scenario.device.start().refresh('reader');
    scenario.serve(
      await makeRelease(scenario.ring.online, { version: 1, issued: '2026-10-04T00:00:00Z' }),
    );
    expect(await scenario.expectRefused('rollback', 2)).toMatch(
      /serves version 1, older than version 2/,
    );
  });

  it('is for a later version of the extension', async () => {
    scenario.serve(
      await signAnything(scenario.ring.online, { ...scenario.second.head, schema: 2 }),
    );
    expect(await scenario.expectRefused('unsupported-schema')).toMatch(
      /needs a newer version of this extension: please update it/,
    );
    expect(scenario.feed.requests.map(({ name }) => name)).toEqual(['head.json']);
  });
});

describe('refresh when the feed is frozen', () => {
  it('goes amber three days after the last good check, and red when the release expires, with the data kept', async () => {
    await scenario.device.start().refresh('reader');
    scenario.feed.faults.set('head.json', status(500));
    const freshness = async (time: string) => {
      scenario.device.now = Date.parse(time);
      await scenario.device.start().refresh('schedule');
      const report = await scenario.device.start().inUse();
      expect(report).toMatchObject({ events: 2 });
      return 'provenance' in report && report.provenance.freshness;
    };
    expect(await freshness('2026-10-08T00:00:00Z')).toBe('fresh');
    expect(await freshness('2026-10-08T00:00:01Z')).toBe('amber');
    expect(await freshness('2026-10-31T00:00:00Z')).toBe('amber');
    expect(await freshness('2026-10-31T00:00:01Z')).toBe('red');
  });

  it('goes red although the feed goes on answering that nothing changed, and says why', async () => {
    await scenario.device.start().refresh('reader');
    scenario.device.now = Date.parse('2026-11-01T00:00:00Z');
    await scenario.expectRefused('expired', 2);
    expect(scenario.feed.requests.at(-1)?.ifNoneMatch).toBeTruthy();
    expect(await scenario.device.start().inUse()).toMatchObject({
      provenance: { freshness: 'red' },
    });
  });

  it("says that the reader's clock is wrong when it is before the issue of what is in use", async () => {
    await scenario.device.start().refresh('reader');
    scenario.device.now = Date.parse('2026-09-01T00:00:00Z');
    expect(await scenario.device.start().inUse()).toMatchObject({
      provenance: { clockBehind: true },
    });
  });
});

describe('refresh when keys change', () => {
  async function serveRotated(version: number, events: number, keysVersion = 1) {
    const { online, authorisation } = await rotate(scenario.ring.root, keysVersion);
    const release = await makeRelease(online, { version, events });
    scenario.serve({ ...release, headBytes: await signHead(release.head, online, authorisation) });
    return { online, release };
  }

  it('takes a release by a new key that the root authorised, and from then on by that key alone', async () => {
    const { online } = await serveRotated(2, 2);
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 2,
    });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 2 });
    scenario.serve(await makeRelease(scenario.ring.online, { version: 3, events: 3 }));
    await scenario.expectRefused('bad-signature', 2);
    scenario.serve(await makeRelease(online, { version: 3, events: 3 }));
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 3,
    });
  });

  it('recovers from a thief who had published a version far ahead', async () => {
    scenario.serve(await makeRelease(scenario.ring.online, { version: 999_999, events: 9 }));
    await scenario.device.start().refresh('reader');
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 9 });
    await serveRotated(3, 3);
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 3,
    });
    expect(await scenario.device.start().inUse()).toMatchObject({ events: 3 });
  });

  it('does not go back behind the bundle, which a key of before has signed', async () => {
    const bundled = await makeRelease(scenario.ring.online, { version: 5, events: 5 });
    scenario.device.bundle.set('head.json', bundled.headBytes);
    scenario.device.bundle.set(recordFileName(bundled.head), bundled.recordBytes);
    await serveRotated(3, 3);
    await scenario.expectRefused('rollback', 5);
    await serveRotated(6, 6, 2);
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 6,
    });
  });

  it('keeps what is in use when the first release of the new key has no record yet', async () => {
    await scenario.device.start().refresh('reader');
    const { release } = await serveRotated(3, 3);
    scenario.feed.files.delete(recordFileName(release.head));
    await scenario.expectRefused('not-found', 2);
  });

  it('refuses the former key from then on, even if the first release of the new key can’t be stored', async () => {
    await scenario.device.start().refresh('reader');
    const { release } = await serveRotated(3, 3);
    scenario.feed.files.delete(recordFileName(release.head));
    await scenario.device.start().refresh('reader');
    scenario.serve(await makeRelease(scenario.ring.online, { version: 9, events: 9 }));
    await scenario.expectRefused('bad-signature', 2);
    await serveRotated(10, 10, 2);
    expect(await scenario.device.start().refresh('reader')).toEqual({
      kind: 'updated',
      version: 10,
    });
  });

  it('does not count a check of the lost newest record for the one in use instead', async () => {
    await scenario.device.start().refresh('reader');
    expect(await scenario.device.start().inUse()).toMatchObject({
      provenance: { checkedAt: expect.any(String) },
    });
    scenario.device.blobs.content.clear();
    expect(await scenario.device.start().inUse()).toMatchObject({
      provenance: { from: 'bundled', checkedAt: null },
    });
  });
});

interface Envelope {
  signatures: { sig: string }[];
}

function envelopeOf(headBytes: Uint8Array): Envelope {
  return JSON.parse(Buffer.from(headBytes).toString());
}

/**
 * Returns a copy of the release in which `change` replaces properties of the signed envelope
 * around the head.
 */
function withEnvelope(release: Release, change: object): Release {
  return {
    ...release,
    headBytes: utf8(JSON.stringify({ ...envelopeOf(release.headBytes), ...change })),
  };
}
