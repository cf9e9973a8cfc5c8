import { describe, expect, it } from 'vitest';
import { FeedRefusal } from '../../../src/background/feeds/feed-refusal.ts';
import { readPastedKeys } from '../../../src/background/feeds/pasted-keys.ts';
import { makeKeyRing } from '../../core/release/release-parts.ts';
import { ENGLISH } from '../../words.ts';

describe('readPastedKeys', () => {
  it('takes one key for the one that signs heads', async () => {
    const { online } = await makeKeyRing();
    expect(await readPastedKeys(` ${online.publicKey}\n`)).toEqual([
      { id: online.id, role: 'online', publicKey: online.publicKey },
    ]);
  });
  it('takes the list that keygen wrote, with or without ids', async () => {
    const { pinned } = await makeKeyRing();
    expect(await readPastedKeys(JSON.stringify(pinned))).toEqual(pinned);
    const withoutIds = pinned.map(({ role, publicKey }) => ({ role, publicKey }));
    expect(await readPastedKeys(JSON.stringify(withoutIds))).toEqual(pinned);
  });
  it.each<[string, (ring: Awaited<ReturnType<typeof makeKeyRing>>) => string, RegExp]>([
    ['nothing', () => '', /not a public key/],
    ['a fingerprint', ({ online }) => online.id, /not a public key|not a list/],
    ['a key that is too short', () => `${'A'.repeat(42)}=`, /not a public key/],
    ['a key with stray bits', () => `${'A'.repeat(42)}B=`, /44 characters/],
    ['the neutral point', () => `AQ${'A'.repeat(41)}=`, /anybody could sign/],
    ['a key of zeros', () => `${'A'.repeat(43)}=`, /anybody could sign/],
    [
      'a list with a point of small order',
      () => JSON.stringify([{ role: 'online', publicKey: `AQ${'A'.repeat(41)}=` }]),
      /anybody could sign/,
    ],
    ['an object', () => '{}', /not a list of keys/],
    ['an empty list', () => '[]', /not a list of keys/],
    ['too many', ({ pinned }) => JSON.stringify(Array(5).fill(pinned[0])), /not a list of keys/],
    [
      'another key’s id',
      ({ pinned: [a, b] }) => JSON.stringify([{ ...a, role: 'online', id: b?.id }]),
      /another fingerprint/,
    ],
    ['one key twice', ({ pinned: [a] }) => JSON.stringify([a, { ...a, role: 'online' }]), /twice/],
    ['a root alone', ({ pinned: [root] }) => JSON.stringify([root]), /no online key/],
  ])('refuses %s in a sentence', async (_, text, reason) => {
    const refusal = await readPastedKeys(text(await makeKeyRing())).catch((error) => error);
    expect(refusal).toBeInstanceOf(FeedRefusal);
    expect(refusal.sentence(ENGLISH)).toMatch(reason);
  });
});
