import { describe, expect, it } from 'vitest';
import { elsewhereOf, withoutPlaces } from '../../../src/core/law/elsewhere.ts';
import type { LegalRecord, Measure } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';

const record = authoredRecord();
const DAY = '2026-11-25';

const placesOn = (law: LegalRecord, day: string, own: string[], app = 'tiktok') =>
  elsewhereOf(
    law,
    law.apps.filter(({ id }) => id === app),
    law.jurisdictions.filter(({ code }) => own.includes(code)),
    day,
  ).flatMap(({ places }) =>
    places.map(({ jurisdiction, confirmed }) => [jurisdiction.code, confirmed]),
  );
const codes = (...asked: Parameters<typeof placesOn>) => placesOn(...asked).map(([code]) => code);

/** Returns a copy of the record in which India's order of 2020 has these fields. */
function withIndia(more: Partial<Measure>): LegalRecord {
  const measures = record.measures.map((measure) =>
    measure.id === 'in-69a-2020-06-29' ? { ...measure, ...more } : measure,
  );
  return { ...record, measures };
}

describe('elsewhereOf', () => {
  it('names the countries in which a rule for everyone is in force', () => {
    expect(codes(record, DAY, ['US'])).toContain('IN');
    expect(codes(record, DAY, ['US'], 'wechat')).toContain('IN');
  });
  it("leaves out the article's own country, also where the article is about a part of it", () => {
    expect(codes(record, DAY, ['IN'])).not.toContain('IN');
    expect(codes(record, '2025-01-19', ['US-MT'])).not.toContain('US');
    expect(codes(record, '2025-01-19', ['IN'])).toContain('US');
  });
  it.each([
    ['2020-06-28', false],
    ['2020-06-29', true],
  ])('on %s has India: %s', (day, is) => {
    expect(codes(record, day, ['US']).includes('IN')).toBe(is);
  });
  it('says when a rule was last confirmed, where that is long ago', () => {
    expect(placesOn(withIndia({ confirmed: '2021-02' }), DAY, ['US'])).toContainEqual([
      'IN',
      '2021-02',
    ]);
    expect(placesOn(withIndia({ confirmed: '2026-02' }), DAY, ['US'])).toContainEqual(['IN', null]);
  });
  it.each<[string, Partial<Measure>]>([
    ['advice', { binding: false }],
    ['the rule of a single body', { reach: 'the Army' }],
    ['a rule for officials', { scope: 'government-devices' }],
    ['what an added record says', { from: 'The Herald' }],
    ["a part's rule", { jurisdiction: 'IN-MH' }],
  ])('leaves out %s', (_, more) => {
    expect(codes(withIndia(more), DAY, ['US'])).not.toContain('IN');
  });
  it('has no entry for an app that is restricted nowhere else', () => {
    expect(
      elsewhereOf(
        record,
        record.apps.filter(({ id }) => id === 'tiktok'),
        record.jurisdictions,
        DAY,
      ),
    ).toEqual([]);
  });
});

describe('withoutPlaces', () => {
  const all = elsewhereOf(record, record.apps, [], DAY);
  it('leaves out what is told of the reader’s own places', () => {
    const rest = withoutPlaces(all, new Set(['IN', 'US-MT']));
    const left = (list: typeof all) =>
      list.flatMap(({ places }) => places.map(({ jurisdiction }) => jurisdiction.code));
    expect(left(all)).toContain('IN');
    expect(left(rest)).toEqual(left(all).filter((code) => code !== 'IN'));
  });
  it('has no entry for an app without any place left', () => {
    const every = new Set(record.jurisdictions.map(({ code }) => code));
    expect(withoutPlaces(all, every)).toEqual([]);
  });
});
