import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthoredRecord } from '../../../src/cli/authored-record.ts';
import { scopeSchema } from '../../../src/core/record.ts';
import { tableOf, tableRow } from '../../../src/core/record-export.ts';
import { statusInScope } from '../../../src/core/status.ts';
import { lawOnDays } from '../../../src/record/day/law-on-days.ts';
import { lowerNames, matching, sorted } from '../../../src/record/table/table-order.ts';
import { lookOf } from '../../../src/ui/look.ts';
import { ENGLISH } from '../../words.ts';
import { syntheticRecord } from '../synthetic-record.ts';

const authored = await readAuthoredRecord();
const day = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('lawOnDays', () => {
  it.each([
    ['the authored record', authored],
    ['a made-up record', syntheticRecord(500)],
  ])('says of %s what statusInScope says, on every day', (_, record) => {
    const anyOf = <T>(items: readonly T[]) => fc.constantFrom(...items);
    const codes = record.jurisdictions.map(({ code }) => code);
    fc.assert(
      fc.property(
        anyOf(record.apps.map(({ id }) => id)),
        anyOf(codes),
        anyOf(scopeSchema.options),
        day,
        (app, code, scope, on) => {
          expect(lawOnDays(record, app).statusOn(code, scope, on)).toEqual(
            statusInScope(record, app, code, scope, on),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
  it.each(['2019-01-01', '2020-09-20', '2023-03-14', '2026-11-24'])(
    'has the rows of the table on %s',
    (on) => {
      const rows = lawOnDays(authored, 'tiktok').placesOn(on);
      expect(rows.map(({ place, scope, status }) => tableRow(ENGLISH, place, scope, status, on))).toEqual(
        tableOf(ENGLISH, authored, 'tiktok', on),
      );
    },
  );
  it('has the rows of one group of people as of all, whichever days were asked for before', () => {
    const law = lawOnDays(syntheticRecord(500), 'tiktok');
    for (const on of ['2026-11-24', '2015-06-01', '2021-03-01', '2019-01-01', '2021-03-02'])
      for (const scope of scopeSchema.options)
        expect(law.placesOn(on, scope)).toEqual(law.placesOn(on).filter((entry) => entry.scope === scope));
  });
  it('names the days on which something changed, in order', () => {
    const days = lawOnDays(authored, 'wechat').changeDays('public');
    expect(days.map((change) => change.day)).toContain('2020-09-19');
    expect(days).toEqual([...days].sort((a, b) => (a.day < b.day ? -1 : 1)));
  });
  it('knows nothing of an unknown place', () => {
    expect(lawOnDays(authored, 'tiktok').statusOn('ZZ', 'public', '2026-01-01')).toEqual({
      state: 'no-record',
    });
  });
});

describe('lookOf', () => {
  it('never shows advice as a rule in force', () => {
    const looks = authored.apps.flatMap(({ id }) =>
      lawOnDays(authored, id)
        .placesOn('2026-11-24')
        .filter(({ status }) => status.measure.binding === false && status.state === 'in-force')
        .map(({ status }) => lookOf(status)),
    );
    expect(looks.length).toBeGreaterThan(0);
    expect(new Set(looks)).toEqual(new Set(['advice']));
  });
});

describe('the table', () => {
  const entries = lawOnDays(authored, 'tiktok').placesOn('2026-11-24');
  const names = lowerNames(new Map(authored.jurisdictions.map(({ code, name }) => [code, name])));
  it('keeps one state', () => {
    const ended = matching(names, entries, 'ended', '');
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.every(({ status }) => status.state === 'ended')).toBe(true);
  });
  it('keeps places and instruments by a part of their name', () => {
    expect(matching(names, entries, null, 'MONTAN').map(({ place }) => place.code)).toContain('US-MT');
    const one = entries.find(({ status }) => status.measure.citation);
    expect(matching(names, entries, null, one?.status.measure.citation ?? '')).toContain(one);
  });
  it('is in the order of the newest, and by place among equals', () => {
    const dates = sorted(entries, { by: 'since', down: true }).map(({ status }) => status.since);
    expect(dates).toEqual([...dates].sort().reverse());
  });
  it('puts the strongest state first', () => {
    expect(sorted(entries, { by: 'state', down: false })[0]?.status.state).toBe('in-force');
  });
});
