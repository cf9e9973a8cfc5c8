import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transitionsOf } from '../../../src/core/law/course.ts';
import { measureStateOn } from '../../../src/core/law/measure-state.ts';
import { statusOn } from '../../../src/core/law/status.ts';
import { type AddedRecord, mergeRecords } from '../../../src/core/record/merge-records.ts';
import { eventsOf } from '../../../src/core/record/record-index.ts';
import {
  type LegalEvent,
  type LegalRecord,
  type Measure,
  parseRecord,
  stateSchema,
} from '../../../src/core/record/schema.ts';
import { event, life, recordOf } from '../../record-builder.ts';

const DAY = '2026-11-24';
const herald = (record: LegalRecord): AddedRecord => ({ id: 'herald', name: 'The Herald', record });
const base = recordOf(
  life({ id: 'order' }, ['2020-08-06', 'pending', 'order'], ['2021-06-09', 'ended', 'lifting']),
);
const statusIn = (record: LegalRecord, jurisdiction: string) =>
  statusOn(record, 'tiktok', jurisdiction, DAY).find(({ scope }) => scope === 'public')?.status;

describe('mergeRecords', () => {
  it('gives the very record when nothing is added', () => {
    expect(mergeRecords(base, []).record).toBe(base);
  });

  it('adds measures, events, places and apps, each with its origin and an id of its own', () => {
    const added = recordOf(
      life({ id: 'ban', jurisdiction: 'IN' }, ['2026-01-05', 'in-force', 'order']),
    );
    added.apps.push({ id: 'kite', name: 'Kite', watched: true, names: ['Kite'] });
    added.jurisdictions.push({ code: 'NP', name: 'Nepal' });
    const { record, conflicts } = mergeRecords(base, [herald(added)]);
    expect(conflicts).toEqual([]);
    expect(record.measures.at(-1)).toMatchObject({ id: 'herald.ban', from: 'The Herald' });
    expect(record.events.at(-1)).toMatchObject({
      id: 'herald.ban-2026-01-05',
      measures: ['herald.ban'],
      from: 'The Herald',
    });
    expect(record.apps.at(-1)).toMatchObject({ id: 'kite', from: 'The Herald' });
    expect(record.jurisdictions.at(-1)).toMatchObject({ code: 'NP', from: 'The Herald' });
    expect(statusIn(record, 'IN')).toMatchObject({
      state: 'in-force',
      measure: { from: 'The Herald' },
    });
  });

  it('takes the same entry in both for one, without a conflict', () => {
    const { record, conflicts } = mergeRecords(base, [herald(structuredClone(base))]);
    expect(conflicts).toEqual([]);
    expect(record).toEqual(base);
  });

  it('lets the default’s entry stand where ids meet, and keeps the conflict', () => {
    const other = structuredClone(base);
    Object.assign(other.measures[0] as Measure, { name: 'Another name' });
    Object.assign(other.events[0] as LegalEvent, { state: 'in-force' });
    Object.assign(other.jurisdictions[0] as object, { name: 'Elsewhere' });
    const { record, conflicts } = mergeRecords(base, [herald(other)]);
    expect(record).toEqual(base);
    expect(conflicts).toEqual([
      { from: 'The Herald', kind: 'jurisdiction', id: 'US', why: 'differs' },
      { from: 'The Herald', kind: 'measure', id: 'order', why: 'differs' },
      { from: 'The Herald', kind: 'event', id: 'order-2020-08-06', why: 'differs' },
    ]);
  });

  it('marks an added event on the default’s measure, and lets it change no state', () => {
    const added = structuredClone(base);
    added.events.push(event({ id: 'revived', date: '2026-02-01', measures: ['order'] }));
    const { record, conflicts } = mergeRecords(base, [herald(added)]);
    expect(conflicts).toEqual([]);
    expect(record.events.at(-1)).toMatchObject({
      id: 'herald.revived',
      measures: ['order'],
      from: 'The Herald',
    });
    expect(statusIn(record, 'US')).toEqual(statusIn(base, 'US'));
    expect(eventsOf(record, 'order')).toEqual(eventsOf(base, 'order'));
  });

  it('does not let an added end keep the default’s own expiry from being told', () => {
    const dated = recordOf(
      life({ id: 'order', expires: '2026-03-01' }, ['2020-08-06', 'in-force', 'order']),
    );
    const added = structuredClone(dated);
    added.events.push(
      event({
        id: 'over',
        date: '2026-02-01',
        measures: ['order'],
        state: 'ended',
        kind: 'lifting',
      }),
    );
    const { record } = mergeRecords(dated, [herald(added)]);
    expect(statusIn(record, 'US')).toEqual(statusIn(dated, 'US'));
    expect(statusIn(record, 'US')).toMatchObject({ since: '2026-03-02' });
  });

  it('never lets an added measure govern where the default has one', () => {
    const added = recordOf(life({ id: 'ban' }, ['2026-01-05', 'in-force', 'statute-signed']));
    expect(statusIn(mergeRecords(base, [herald(added)]).record, 'US')).toEqual(
      statusIn(base, 'US'),
    );
  });

  it('leaves out what hangs on a measure that the default means otherwise', () => {
    const added = recordOf(
      life({ id: 'order', jurisdiction: 'IN' }, ['2026-01-05', 'in-force', 'order']),
      life({ id: 'list', jurisdiction: 'IN', implements: 'order' }, [
        '2026-01-06',
        'in-force',
        'order',
      ]),
    );
    const { record, conflicts } = mergeRecords(base, [herald(added)]);
    expect(record.measures).toEqual(base.measures);
    expect(record.events).toEqual(base.events);
    expect(conflicts.map(({ id, why }) => `${id} ${why}`)).toEqual([
      'order differs',
      'list other-measure',
      'order-2026-01-05 other-measure',
      'list-2026-01-06 other-measure',
    ]);
  });

  it('leaves out a measure that carries out itself, which would have no end', () => {
    const added = recordOf(
      life({ id: 'a', jurisdiction: 'IN', implements: 'b' }, ['2026-01-05', 'in-force', 'order']),
      life({ id: 'b', jurisdiction: 'IN', implements: 'a' }, ['2026-01-05', 'in-force', 'order']),
    );
    const { record } = mergeRecords(base, [herald(added)]);
    expect(record.measures).toEqual(base.measures);
    expect(statusIn(record, 'IN')).toBeUndefined();
  });

  it('does not let an added app take a name of the default’s', () => {
    const added = structuredClone(base);
    added.apps.push({ id: 'kite', name: 'Kite', watched: true, names: ['Kite', 'tiktok'] });
    const { record, conflicts } = mergeRecords(base, [herald(added)]);
    expect(record.apps.at(-1)?.names).toEqual(['Kite']);
    expect(conflicts).toEqual([{ from: 'The Herald', kind: 'app', id: 'kite', why: 'name-taken' }]);
  });

  it('lets an added app have a company and a sister app of its own, no name of a watched app', () => {
    const added = structuredClone(base);
    const names = { companyNames: ['Kite Corp', 'TikTok'], abroadNames: ['Paper', 'WeChat'] };
    added.apps.push({ id: 'paper', name: 'Paper', watched: false, names: ['Paper'] });
    added.apps.push({ id: 'kite', name: 'Kite', watched: true, names: ['Kite'], ...names });
    const { record, conflicts } = mergeRecords(base, [herald(added)]);
    expect(record.apps.at(-1)).toMatchObject({
      companyNames: ['Kite Corp'],
      abroadNames: ['Paper'],
    });
    expect(conflicts).toEqual([{ from: 'The Herald', kind: 'app', id: 'kite', why: 'name-taken' }]);
  });

  it('takes an older copy of an app, without fields that came later, for the same app', () => {
    const newer = structuredClone(base);
    newer.apps = base.apps.map((app) => ({
      ...app,
      home: 'CN',
      companyNames: [`${app.name} Corp`],
    }));
    const { record, conflicts } = mergeRecords(newer, [herald(base)]);
    expect(record.apps).toEqual(newer.apps);
    expect(conflicts).toEqual([]);
  });

  it('keeps two newsrooms’ entries of one id apart', () => {
    const ban = (name: string) =>
      recordOf(life({ id: 'ban', jurisdiction: 'IN', name }, ['2026-01-05', 'in-force', 'order']));
    const { record, conflicts } = mergeRecords(base, [
      herald(ban('One')),
      { id: 'post', name: 'The Post', record: ban('Another') },
    ]);
    expect(conflicts).toEqual([]);
    expect(record.measures.slice(1).map(({ id, name }) => `${id} ${name}`)).toEqual([
      'herald.ban One',
      'post.ban Another',
    ]);
  });
});

describe('an origin', () => {
  it('can’t be claimed by a record', () => {
    const claims = structuredClone(base);
    Object.assign(claims.events[0] as LegalEvent, { from: 'The Herald' });
    expect(() => parseRecord(claims)).toThrow(/at events\[0\]/);
  });
});

/**
 * The random records use few ids, places and days, so that entries of two records often conflict.
 */
const dates = ['2026-01', '2026-01-01', '2026-01-02', '2026-01-03', '2026-02-01'];
const measure = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  apps: fc.constantFrom<string[][]>(['tiktok'], ['wechat'], ['tiktok', 'wechat']),
  jurisdiction: fc.constantFrom('US', 'IN'),
  scope: fc.constantFrom('public' as const, 'education' as const),
  implements: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
  expires: fc.option(fc.constantFrom('2026-01-02', '2026-01-31'), { nil: undefined }),
  binding: fc.constantFrom(undefined, false),
});
const happening = fc.record({
  id: fc.constantFrom('e', 'f', 'g', 'h', 'i', 'j'),
  date: fc.constantFrom(...dates),
  measures: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 }),
  apps: fc.option(fc.constantFrom<string[][]>(['tiktok'], ['wechat']), { nil: undefined }),
  state: fc.constantFrom(null, ...stateSchema.options),
});

/**
 * Makes random records. With `earlier`, a measure implements only measures with a smaller id. With
 * `later`, it implements only measures with a greater id. There are thus no cycles.
 */
function anyRecord(carriesOut: 'earlier' | 'later'): fc.Arbitrary<LegalRecord> {
  const unique = { selector: ({ id }: { id: string }) => id };
  return fc
    .tuple(fc.uniqueArray(measure, unique), fc.uniqueArray(happening, { ...unique, maxLength: 6 }))
    .map(([measures, events]) => {
      const ids = new Set<string>(measures.map(({ id }) => id));
      const mayImplement = (id: string, parent = '') =>
        ids.has(parent) && (carriesOut === 'earlier' ? parent < id : parent > id);
      const lives = measures.map((told) =>
        life({
          ...told,
          implements: mayImplement(told.id, told.implements) ? told.implements : undefined,
        }),
      );
      const known = events.flatMap((told) => {
        const on = told.measures.filter((id) => ids.has(id));
        return on.length > 0 ? [event({ ...told, measures: on })] : [];
      });
      return parseRecord(JSON.parse(JSON.stringify({ ...recordOf(...lives), events: known })));
    });
}
const addedOnes = fc
  .tuple(anyRecord('earlier'), anyRecord('later'), anyRecord('later'))
  .map((records) =>
    records.map((record, index) => ({ id: `n${index}`, name: `Newsroom ${index}`, record })),
  );

/**
 * Returns what `record` says about the entries of `by`, the default record: statuses, states and
 * histories on several days. The result must stay the same when other records are merged into the
 * default record.
 */
function saidBy(record: LegalRecord, by: LegalRecord) {
  const days = [
    '2025-12-31',
    '2026-01-01',
    '2026-01-02',
    '2026-01-04',
    '2026-01-31',
    '2026-02-01',
    '2026-03-01',
  ];
  const apps = ['tiktok', 'wechat'];
  return days.flatMap((day) =>
    apps.flatMap((app) => [
      ...['US', 'IN'].flatMap((place) =>
        statusOn(by, app, place, day).map(({ scope }) => [
          `${day} ${app} ${place} ${scope}`,
          statusOn(record, app, place, day).find((one) => one.scope === scope)?.status,
        ]),
      ),
      ...by.measures.map((one) => [
        `${day} ${app} ${one.id}`,
        measureStateOn(record, one, app, day),
        transitionsOf(record, one, app, day),
      ]),
    ]),
  );
}

describe('mergeRecords, for any records', () => {
  it('never changes a default entry, nor what the default says on any day', () => {
    fc.assert(
      fc.property(anyRecord('earlier'), addedOnes, (ours, added) => {
        const before = structuredClone(ours);
        const { record } = mergeRecords(ours, added);
        expect(ours).toEqual(before);
        for (const kind of ['apps', 'jurisdictions', 'measures', 'events'] as const)
          expect(record[kind].filter(({ from }) => from === undefined)).toEqual(ours[kind]);
        expect(saidBy(record, ours)).toEqual(saidBy(ours, ours));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same whatever the order of what is added', () => {
    fc.assert(
      fc.property(anyRecord('earlier'), addedOnes, (ours, added) => {
        expect(mergeRecords(ours, added.toReversed())).toEqual(mergeRecords(ours, added));
      }),
      { numRuns: 100 },
    );
  });

  it('gives only entries that refer to entries: nothing dangles, no id is there twice', () => {
    fc.assert(
      fc.property(anyRecord('earlier'), addedOnes, (ours, added) => {
        const { record } = mergeRecords(ours, added);
        const ids = new Set(record.measures.map(({ id }) => id));
        expect(ids.size).toBe(record.measures.length);
        expect(new Set(record.events.map(({ id }) => id)).size).toBe(record.events.length);
        for (const { measures } of record.events)
          for (const id of measures) expect(ids).toContain(id);
        for (const one of record.measures)
          if (one.implements) expect(ids).toContain(one.implements);
      }),
      { numRuns: 100 },
    );
  });
});
