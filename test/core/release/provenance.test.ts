import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../src/core/record/schema.ts';
import { type Provenance, provenanceOf } from '../../../src/core/release/provenance.ts';

describe('provenanceOf', () => {
  const head = { version: 3, issued: '2026-10-01T00:00:00Z', expires: '2026-10-31T00:00:00Z' };
  const feed = 'https://feed.example/';
  const at = (now: string, checkedAt: string | null, from: string | null = feed): Provenance =>
    provenanceOf(
      { from: 'feed', head, record: {}, isFallback: false },
      { checkedAt, failure: null },
      from,
      Date.parse(now),
    );

  it.each<[string, string, string | null, Provenance['freshness']]>([
    ['just checked', '2026-10-05T00:00:00Z', '2026-10-05T00:00:00Z', 'fresh'],
    ['checked three days ago', '2026-10-08T00:00:00Z', '2026-10-05T00:00:00Z', 'fresh'],
    [
      'checked three days and a second ago',
      '2026-10-08T00:00:01Z',
      '2026-10-05T00:00:00Z',
      'amber',
    ],
    ['never checked, issued two days ago', '2026-10-03T00:00:00Z', null, 'fresh'],
    ['never checked, issued four days ago', '2026-10-05T00:00:00Z', null, 'amber'],
    [
      'checked before this release was issued',
      '2026-10-02T00:00:00Z',
      '2026-09-01T00:00:00Z',
      'fresh',
    ],
    ['at the moment of expiry', '2026-10-31T00:00:00Z', '2026-10-30T00:00:00Z', 'fresh'],
    [
      'a second later, however lately checked',
      '2026-10-31T00:00:01Z',
      '2026-10-31T00:00:00Z',
      'red',
    ],
    [
      'checked in the future, when the clock was ahead',
      '2026-10-06T00:00:00Z',
      '2027-01-01T00:00:00Z',
      'amber',
    ],
  ])('%s', (_, now, checkedAt, freshness) => {
    expect(at(now, checkedAt).freshness).toBe(freshness);
  });

  it('is unchecked without a feed, and old all the same once it has expired', () => {
    expect(at('2026-10-30T00:00:00Z', null, null).freshness).toBe('unchecked');
    expect(at('2027-01-01T00:00:00Z', null, null).freshness).toBe('red');
  });

  it("tells what was left out of the release's own record, not of those merged into it", () => {
    const [own, herald] = [
      { measures: 3, events: 4 },
      { measures: 1, events: 1, from: 'The Herald' },
    ];
    const of = (leftOut: LeftOut[]) =>
      provenanceOf(
        { from: 'feed', head, record: { leftOut }, isFallback: false },
        { checkedAt: null, failure: null },
        feed,
        0,
      );
    expect(of([own, herald]).leftOut).toEqual(own);
    expect(of([herald])).not.toHaveProperty('leftOut');
  });

  it.each([
    ['2026-09-30T23:50:00Z', undefined],
    ['2026-09-30T23:49:59Z', true],
  ])("at %s says of the reader's clock: behind is %s", (now, behind) => {
    expect(at(now, null).clockBehind).toBe(behind);
  });
});
