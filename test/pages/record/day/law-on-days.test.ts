import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../../src/components/look-of.ts';
import { endsOn, startsOn } from '../../../../src/core/dates/day-or-month.ts';
import { shiftDay } from '../../../../src/core/dates/days.ts';
import { tableRow } from '../../../../src/core/export/status-table.ts';
import { statusInScope } from '../../../../src/core/law/status.ts';
import { eventsOf, measuresIn } from '../../../../src/core/record/record-index.ts';
import { type LegalRecord, scopeSchema } from '../../../../src/core/record/schema.ts';
import type { Scope } from '../../../../src/core/record/scopes.ts';
import { type LawOnDays, lawOnDays } from '../../../../src/pages/record/day/law-on-days.ts';
import { atOnce } from '../../../../src/pages/record/in-idle-time.ts';
import { foldedNames, matching, sorted } from '../../../../src/pages/record/table/table-order.ts';
import { authoredRecord } from '../../../authored-record.ts';
import { tableOf } from '../../../core/export/table-of.ts';
import { anyHistory, type Entry, recordOfHistory } from '../../../core/law/any-history.ts';
import { ENGLISH } from '../../../words.ts';
import { syntheticRecord } from '../synthetic-record.ts';

const authored = authoredRecord();

/**
 * Returns each day on which a place's law may change, the day before it and the day after it. The
 * law may change with an event of one of the place's rules, and with an event of a higher rule
 * that one of these rules implements.
 */
function turningDays(record: LegalRecord, code: string): string[] {
  const days = measuresIn(record, code).flatMap(({ id, implements: above }) =>
    [id, above ?? id].flatMap((one) =>
      eventsOf(record, one).flatMap(({ date }) => [startsOn(date), endsOn(date)]),
    ),
  );
  return [...new Set(days.flatMap((day) => [shiftDay(day, -1), day, shiftDay(day, 1)]))];
}

/** Returns the law on an app, with its statuses computed for all days. */
function preparedLaw(record: LegalRecord, app: string): LawOnDays {
  const law = lawOnDays(record, app);
  atOnce(law.prepare('2026-11-24'));
  return law;
}

/**
 * Computes an app's status on each of the `turningDays` in two ways that must agree: `looked` with
 * `lawOnDays`, `asked` with `statusInScope`.
 */
function saidTwice(record: LegalRecord, app: string, code: string, scope: Scope) {
  const law = preparedLaw(record, app);
  return turningDays(record, code).map((on) => ({
    looked: law.statusOn(code, scope, on),
    asked: statusInScope(record, app, code, scope, on),
  }));
}

describe('lawOnDays', () => {
  it('says of the authored record what statusInScope says, on every day on which something changes', () => {
    const places = new Map(
      authored.measures.flatMap(({ apps, jurisdiction: code, scope }) =>
        apps.map((app) => [`${app} ${code} ${scope}`, { app, code, scope }]),
      ),
    );
    const said = [...places.values()].flatMap(({ app, code, scope }) =>
      saidTwice(authored, app, code, scope),
    );
    expect(said.map(({ looked }) => looked)).toEqual(said.map(({ asked }) => asked));
    expect(said.filter(({ asked }) => 'parts' in asked).length).toBeGreaterThan(500);
    expect(said.filter(({ asked }) => asked.maybe).length).toBeGreaterThan(100);
  });
  it('says it of any history of rules for all and for single bodies, with what carries them out, last days and months', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom<Scope>('public', 'education'), (entries, scope) => {
        const { measures, ...rest } = recordOfHistory(entries);
        const moved = measures.map((one) => (one.implements ? { ...one, scope } : one));
        const said = saidTwice({ ...rest, measures: moved }, 'tiktok', 'XX', scope);
        expect(said.map(({ looked }) => looked)).toEqual(said.map(({ asked }) => asked));
      }),
    );
  });
  it('keeps apart what a doubt would change, when a day of the same month has changed it', () => {
    const entries: Entry[] = [
      { measure: 'law', date: '2021-03-31', state: 'suspended' },
      { measure: 'other', date: '2021-06', state: 'in-force' },
      { measure: 'other', date: '2021-06-02', state: 'ended' },
    ];
    const law = preparedLaw(recordOfHistory(entries), 'tiktok');
    const turnsFrom = (on: string) => law.statusOn('XX', 'public', on).maybe?.before;
    expect([turnsFrom('2021-06-01'), turnsFrom('2021-06-02')]).toEqual([null, 'ended']);
  });
  it('knows that what came to nothing did get further, though it had fallen before', () => {
    const entries: Entry[] = [
      { measure: 'list', date: '2021-03-01', state: 'proposed' },
      { measure: 'law', date: '2021-03-31', state: 'ended' },
      { measure: 'list', date: '2021-04-01', state: 'pending' },
    ];
    const { measures, ...rest } = recordOfHistory(entries);
    const apart = measures.map((one) =>
      one.implements ? { ...one, scope: 'education' as const } : one,
    );
    const law = preparedLaw({ ...rest, measures: apart }, 'tiktok');
    const dropped = (on: string) =>
      Object.keys(law.statusOn('XX', 'education', on)).includes('dropped');
    expect([dropped('2021-03-31'), dropped('2021-04-01')]).toEqual([true, false]);
  });
  it.each(['2019-01-01', '2020-09-20', '2023-03-14', '2026-11-24'])(
    'has the rows of the table on %s',
    (on) => {
      const rows = lawOnDays(authored, 'tiktok').placesOn(on);
      expect(
        rows.map(({ place, scope, status }) => tableRow(ENGLISH, place, scope, status, on)),
      ).toEqual(tableOf(ENGLISH, authored, 'tiktok', on));
    },
  );
  it('has the rows of one group of people as of all, whichever days were asked for before', () => {
    const law = lawOnDays(syntheticRecord(500), 'tiktok');
    for (const on of ['2026-11-24', '2015-06-01', '2021-03-01', '2019-01-01', '2021-03-02'])
      for (const scope of scopeSchema.options)
        expect(law.placesOn(on, scope)).toEqual(
          law.placesOn(on).filter((entry) => entry.scope === scope),
        );
  });
  it('has the rows of a prepared day, and keeps rows of another day that were asked for before', () => {
    const record = syntheticRecord(500);
    const law = lawOnDays(record, 'tiktok');
    const before = law.placesOn('2019-01-01', 'public');
    atOnce(law.prepare('2021-03-01'));
    expect(law.placesOn('2019-01-01', 'public')).toBe(before);
    for (const scope of [undefined, ...scopeSchema.options])
      expect(law.placesOn('2021-03-01', scope)).toEqual(
        lawOnDays({ ...record }, 'tiktok').placesOn('2021-03-01', scope),
      );
  });
  it('names the days on which something changed, in order', () => {
    const days = lawOnDays(authored, 'wechat').changeDays('public');
    expect(days.map((change) => change.day)).toContain('2020-09-19');
    expect(days).toEqual([...days].sort((a, b) => (a.day < b.day ? -1 : 1)));
  });
  it('knows nothing of an unknown place', () => {
    for (const law of [lawOnDays(authored, 'tiktok'), preparedLaw(authored, 'tiktok')])
      expect(law.statusOn('ZZ', 'public', '2026-01-01')).toEqual({ state: 'no-record' });
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
  const day = '2026-11-24';
  const entries = lawOnDays(authored, 'tiktok').placesOn(day);
  const names = foldedNames(new Map(authored.jurisdictions.map(({ code, name }) => [code, name])));
  it('keeps one state', () => {
    const ended = matching(names, entries, 'ended', '');
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.every(({ status }) => status.state === 'ended')).toBe(true);
  });
  it('keeps places and instruments by a part of their name', () => {
    expect(matching(names, entries, null, 'MONTAN').map(({ place }) => place.code)).toContain(
      'US-MT',
    );
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
