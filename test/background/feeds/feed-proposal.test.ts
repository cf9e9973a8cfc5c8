import { describe, expect, it } from 'vitest';
import { readProposal } from '../../../src/background/feeds/feed-proposal.ts';
import { refusalOf } from './refusal.ts';

const KEY = `C${'A'.repeat(42)}=`;
const rules = { defaultFeed: 'https://feed.example/' };
const typed = (address: string, name = '') => ({ name, address, key: KEY });

describe('readProposal', () => {
  it.each([
    ['https://herald.example/feed', 'https://herald.example/feed/'],
    ['https://herald.example/feed/', 'https://herald.example/feed/'],
    [' https://herald.example/feed/head.json ', 'https://herald.example/feed/'],
    ['https://herald.example:8443', 'https://herald.example:8443/'],
  ])('brings %s into one form', async (address, folder) => {
    expect(await readProposal(typed(address), rules)).toMatchObject({
      address: folder,
      managed: false,
    });
  });
  it('calls it by its host unless it gets a name', async () => {
    expect((await readProposal(typed('https://herald.example/'), rules)).name).toBe(
      'herald.example',
    );
    expect((await readProposal(typed('https://herald.example/', ' The Herald '), rules)).name).toBe(
      'The Herald',
    );
  });
  it('has one id for one address, however it was written', async () => {
    const ids = await Promise.all(
      ['https://herald.example/a', 'https://HERALD.example/a/head.json'].map((address) =>
        readProposal(typed(address), rules),
      ),
    );
    expect(ids[0]?.id).toBe(ids[1]?.id);
    expect(ids[0]?.id).toMatch(/^[0-9a-f]{12}$/);
  });
  it.each([
    ['herald.example', /not an address/],
    ['http://herald.example/', /https/],
    ['ftp://herald.example/', /https/],
    ['javascript:alert(1)', /https/],
    ['http://127.0.0.1:8787/', /https/],
    ['https://user:word@herald.example/', /without a user name/],
    ['https://herald.example/?a=1', /without/],
    [`https://herald.example/${'x'.repeat(2000)}`, /too long/],
    // This address is short enough as typed. In a URL, however, each of these characters takes
    // nine characters (`%E5%A0%B1`).
    [`https://herald.example/${'報'.repeat(300)}`, /too long/],
    ['https://feed.example/head.json', /built with/],
  ])('refuses %s in a sentence', async (address, reason) => {
    expect(await refusalOf(readProposal(typed(address), rules))).toMatch(reason);
  });
  it('takes this computer itself only in a build whose own feed is there', async () => {
    const development = { defaultFeed: 'http://127.0.0.1:8787/' };
    expect(await readProposal(typed('http://127.0.0.1:8788/'), development)).toMatchObject({
      address: 'http://127.0.0.1:8788/',
    });
    expect(await refusalOf(readProposal(typed('http://herald.example/'), development))).toMatch(
      /https/,
    );
  });
  it.each(['a\nb', 'x\u202ey', '\u200b', 'n'.repeat(61)])('refuses the name %j', async (name) => {
    expect(await refusalOf(readProposal(typed('https://herald.example/', name), rules))).toMatch(
      /name/,
    );
  });
});
