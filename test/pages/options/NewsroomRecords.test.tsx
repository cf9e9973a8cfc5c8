import { describe, expect, it, vi } from 'vitest';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { NewsroomRecords } from '../../../src/pages/options/NewsroomRecords.tsx';
import type { AddedFeedReport } from '../../../src/protocol/messages/get-options.ts';
import type { FeedProposal } from '../../../src/protocol/messages/inspect-feed.ts';
import { dayHere } from '../../components/day-here.ts';
import { button, rendered, textOf } from '../../components/render.ts';

type Props = Parameters<typeof NewsroomRecords>[0];
const NOW = Date.parse('2026-11-24T12:00:00Z');
const ID = '0123456789abcdef';
const provenance: Provenance = {
  from: 'feed',
  version: 4,
  issued: '2026-11-20T06:00:00Z',
  expires: '2026-12-20T06:00:00Z',
  checkedAt: '2026-11-24T10:00:00Z',
  feed: 'https://feed.herald.example/',
  failure: null,
  freshness: 'fresh',
};
const herald: AddedFeedReport = {
  id: '0123456789ab',
  name: 'The Herald',
  address: 'https://feed.herald.example/',
  pattern: 'https://feed.herald.example/*',
  managed: false,
  keys: [{ id: ID, role: 'online', publicKey: `${'A'.repeat(43)}=` }],
  provenance,
  failure: null,
  nextCheck: '2026-11-24T16:00:00Z',
  adds: { measures: 1, events: 3 },
  conflicts: [],
  conflictCount: 0,
  setAside: null,
};
const proposal: FeedProposal = {
  name: 'The Herald',
  address: herald.address,
  keys: herald.keys,
  pattern: herald.pattern,
};

function part(told: Partial<Props> = {}) {
  return rendered(
    <NewsroomRecords
      {...{ feeds: [herald], policyFaults: [], granted: [herald.pattern], now: NOW, outcome: null }}
      lock={null}
      onInspectFeed={async () => proposal}
      onAddFeed={async () => true}
      onCheckFeed={() => {}}
      onRemoveFeed={() => {}}
      onAllowFeed={() => {}}
      {...told}
    />,
  );
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
function type(place: Element, selector: string, text: string): void {
  const field = place.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
async function propose(place: Element) {
  type(place, '#feed-address', herald.address);
  await settled();
  type(place, '#feed-key', 'the key');
  await settled();
  place
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}

describe('a feed in the list', () => {
  it('tells state, last check, fingerprint, and what it adds', () => {
    const text = textOf(part().querySelector('.feeds > li'));
    expect(text).toMatch(/^The Herald/);
    expect(text).toMatch(/checked 2 hours ago signature verified/);
    expect(text).toMatch(/0123 4567 89ab cdef/);
    expect(text).toContain(`Last successful check${dayHere('2026-11-24T10:00:00Z')}`);
    expect(text).toMatch(/AddsMeasures: 1 · Events: 3/);
  });
  it.each([
    [
      'amber',
      { provenance: { ...provenance, freshness: 'amber', checkedAt: '2026-11-19T12:00:00Z' } },
      /The Herald’s record was last checked 5 days ago/,
    ],
    [
      'red',
      { provenance: { ...provenance, freshness: 'red', expires: '2026-11-22T06:00:00Z' } },
      /The Herald’s record expired on 22 Nov 2026/,
    ],
    [
      'amber',
      {
        provenance: null,
        failure: { at: '2026-11-24T11:00:00Z', reason: 'offline', message: 'offline' },
      },
      /The Herald’s record has not arrived yet: The feed could not be reached/,
    ],
  ] as const)('says in words and colour that it is %s', (tone, told, words) => {
    const warning = part({ feeds: [{ ...herald, ...told }] as AddedFeedReport[] }).querySelector(
      `.feeds .warning.${tone}`,
    );
    expect(textOf(warning)).toMatch(words);
  });
  it('counts and names the entries that meet another record’s', () => {
    const conflicts = [
      { from: 'The Herald', kind: 'measure', id: 'us-eo-1', why: 'differs' },
      { from: 'The Herald', kind: 'app', id: 'kite', why: 'name-taken' },
    ] as AddedFeedReport['conflicts'];
    const text = textOf(
      part({ feeds: [{ ...herald, conflicts, conflictCount: 70 }] }).querySelector('.conflicts'),
    );
    expect(text).toMatch(
      /^Entries in conflict with another record: 70.*Measure us-eo-1: says something else.*App kite: has a name.*…/,
    );
  });
  it.each([
    ['entries', /more entries than one newsroom may add/],
    ['names', /more names/],
    ['text', /more text/],
    ['time', /too long/],
  ] as const)('says that a record with too much (%s) is not used', (setAside, words) => {
    const warning = part({ feeds: [{ ...herald, setAside }] }).querySelector('.feeds .warning.red');
    expect(textOf(warning)).toMatch(words);
  });
  it('is checked by its own button', () => {
    const onCheckFeed = vi.fn();
    button(part({ onCheckFeed }), 'Check now: The Herald').click();
    expect(onCheckFeed).toHaveBeenCalledWith(herald);
  });
  it('is removed only after a second thought', () => {
    const onRemoveFeed = vi.fn();
    const place = part({ onRemoveFeed });
    button(place, 'Remove: The Herald').click();
    expect(place.querySelector('dialog')?.open).toBe(true);
    button(place, 'Keep it').click();
    expect(onRemoveFeed).not.toHaveBeenCalled();
    button(place, 'Remove: The Herald').click();
    button(place, 'Remove it').click();
    expect(onRemoveFeed).toHaveBeenCalledWith(herald);
  });
  it('that the organisation set says so and has no way to be removed', () => {
    const place = part({ feeds: [{ ...herald, managed: true }] });
    expect(textOf(place)).toMatch(/Set by your organisation/);
    expect(() => button(place, 'Remove: The Herald')).toThrow();
  });
  it('asks for its host where the browser does not grant it', () => {
    const onAllowFeed = vi.fn();
    button(part({ granted: [], onAllowFeed }), 'Allow the host').click();
    expect(onAllowFeed).toHaveBeenCalledWith(herald);
    expect(textOf(part())).not.toMatch(/Allow the host/);
  });
});

describe('adding a feed', () => {
  it('shows the fingerprint first, takes the focus to it, and adds only when it is confirmed', async () => {
    const onAddFeed = vi.fn(async () => true);
    const place = part({ feeds: [], onAddFeed });
    await propose(place);
    expect(onAddFeed).not.toHaveBeenCalled();
    expect(textOf(place.querySelector('.compare'))).toMatch(/0123 4567 89ab cdef/);
    expect(textOf(document.activeElement)).toMatch(/Compare the fingerprint/);
    button(place, 'It is the same: add the record').click();
    expect(onAddFeed).toHaveBeenCalledWith(
      { name: '', address: herald.address, key: 'the key' },
      proposal,
    );
    await settled();
    expect(place.querySelector<HTMLInputElement>('#feed-address')?.value).toBe('');
  });
  it('goes back to what was typed when it is cancelled or refused', async () => {
    const place = part({ feeds: [], onAddFeed: async () => false });
    for (const way of ['Cancel', 'It is the same: add the record']) {
      await propose(place);
      button(place, way).click();
      await settled();
      if (way === 'Cancel')
        await vi.waitFor(() => expect(document.activeElement?.id).toBe('feed-address'));
      expect(place.querySelector<HTMLInputElement>('#feed-address')?.value).toBe(herald.address);
    }
  });
  it('gives the focus back even when it is cancelled before the question had it', async () => {
    const place = part({ feeds: [] });
    place
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    while (!place.querySelector('.compare')) await Promise.resolve();
    button(place, 'Cancel').click();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('feed-address'));
  });
  it('says what is wrong with what was typed', async () => {
    const onInspectFeed = () => Promise.reject(new Error('That is no public key.'));
    const place = part({ feeds: [], onInspectFeed });
    await propose(place);
    expect(textOf(place.querySelector('[role=alert]'))).toBe('That is no public key.');
  });
});

describe('the organisation’s policy', () => {
  it('has its faults told', () => {
    const text = textOf(part({ policyFaults: ['Entry 1: The address must begin with https://.'] }));
    expect(text).toMatch(/policy has entries that can’t be used.*Entry 1/);
  });
});
