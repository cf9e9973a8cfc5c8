import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReleasedRecord } from '../../../src/core/record/released-record.ts';
import { type LegalRecord, parseRecord } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';
import { makeRecord } from '../release/release-parts.ts';

type Json = Record<string, unknown>;

/**
 * Functions that change an entry as a later version might. Each sets a word that this version does
 * not know, such as the scope `civil-servants`. Grouped by the kind of entry.
 */
const LATER_WORDS: Record<'measures' | 'events', ((entry: Json) => Json)[]> = {
  measures: [
    (measure) => ({ ...measure, scope: 'civil-servants' }),
    (measure) => ({ ...measure, instrument: 'treaty' }),
    (measure) => ({ ...measure, scope: 'civil-servants', citation: { treaty: 12 } }),
  ],
  events: [
    (event) => ({ ...event, state: 'annulled' }),
    (event) => ({ ...event, kind: 'settlement' }),
    (event) => ({ ...event, confidence: 'contested' }),
    (event) => ({ ...event, sources: [{ ...(event.sources as Json[])[0], kind: 'recorded' }] }),
  ],
};

describe('parseReleasedRecord', () => {
  const record = authoredRecord();
  /**
   * Small part of the record that still has every field. Tests read many copies of it, which would
   * take too long with the whole record.
   */
  const part = withEveryField(record);
  const copy = (of: LegalRecord) =>
    structuredClone(of) as unknown as Record<'measures' | 'events', Json[]> & Json;

  it('reads what authors write as they read it', () => {
    expect(parseReleasedRecord(copy(record))).toEqual(record);
  });

  it('sorts the events, but leaves the data as they are', () => {
    const data = { ...copy(record), events: copy(record).events.toReversed() };
    const before = structuredClone(data);
    const dates = parseReleasedRecord(data).events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(data).toEqual(before);
  });

  it('passes over random unknown fields at random places', () => {
    const places = placesOfObjects(part);
    const field = fc.tuple(fc.nat(places.length - 1), unknownFields(), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 12 }), (fields) => {
        const data = copy(part);
        for (const [at, name, value] of fields) setOwn(data, places[at] ?? [], name, value);
        expect(parseReleasedRecord(data)).toEqual(part);
      }),
      { numRuns: 25 },
    );
  });

  it('passes over an unknown field in every object of a record', () => {
    const data = copy(record);
    for (const place of placesOfObjects(record))
      setOwn(data, place, 'later', { anything: ['new'] });
    expect(parseReleasedRecord(data)).toEqual(record);
  });

  it('leaves out and counts any entries with unknown words, and changes nothing else', () => {
    const entries = {
      measures: fc.subarray(ids(part.measures)),
      events: fc.subarray(ids(part.events)),
    };
    fc.assert(
      fc.property(fc.record(entries), fc.nat(11), (chosen, which) => {
        const data = copy(part);
        for (const list of ['measures', 'events'] as const)
          data[list] = data[list].map((entry) => {
            const words = LATER_WORDS[list];
            return chosen[list].includes(String(entry.id))
              ? (words[which % words.length]?.(entry) ?? entry)
              : entry;
          });
        const { leftOut, ...rest } = parseReleasedRecord(data);
        const expected = expectedWithout(part, new Set(chosen.measures), new Set(chosen.events));
        expect({ ...rest, measures: rest.measures.map(withoutMark) }).toEqual(expected);
        const measures = part.measures.length - expected.measures.length;
        const events = part.events.length - expected.events.length;
        expect(leftOut).toEqual(measures + events > 0 ? [{ measures, events }] : undefined);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['nothing', {}],
    ['a record of another schema', { ...record, schema: 2 }],
    ['a list that is missing', { ...record, events: undefined }],
    ['an entry that is no object', { ...record, events: [...record.events, 'settlement'] }],
  ])('refuses %s, as the strict parser does', (_, data) => {
    for (const parse of [parseRecord, parseReleasedRecord])
      expect(() => parse(data)).toThrow(/not valid/);
  });
});

describe('parseReleasedRecord, of entries that refer to one another', () => {
  const [measure] = makeRecord().measures;
  const [event] = makeRecord().events;
  const other = { ...measure, id: 'in-list', implements: 'in-order' };
  const base = { ...makeRecord(), measures: [measure, other] };
  const read = (changes: object) => parseReleasedRecord({ ...structuredClone(base), ...changes });

  it('keeps the known measures of an event that touches a left-out one as well', () => {
    const { measures, events, leftOut } = read({
      measures: [measure, { ...other, scope: 'civil-servants' }],
      events: [{ ...event, measures: ['in-list', 'in-order'] }],
    });
    expect(measures).toEqual([measure]);
    expect(events).toEqual([{ ...event, measures: ['in-order'] }]);
    expect(leftOut).toEqual([{ measures: 1, events: 0 }]);
  });

  it('leaves out an event with the only measure that it touches', () => {
    const { measures, events, leftOut } = read({
      measures: [{ ...measure, instrument: 'treaty' }, other],
    });
    expect(measures.map(({ id }) => id)).toEqual(['in-list']);
    expect(events).toEqual([]);
    expect(leftOut).toEqual([{ measures: 1, events: 1 }]);
  });

  it('marks a measure whose parent, or whose later state, is not known', () => {
    const later = { ...event, id: 'in-later', date: '2021-01-01', state: 'annulled' };
    const marks = (changes: object) =>
      Object.fromEntries(read(changes).measures.map(({ id, incomplete }) => [id, incomplete]));
    const known = [event];
    expect(marks({ events: known })).toEqual({ 'in-order': undefined, 'in-list': undefined });
    // The parent may have ended, and the measure with it.
    expect(marks({ events: [event, later] })).toEqual({ 'in-order': true, 'in-list': true });
    const ofChild = { ...later, measures: ['in-list'] };
    expect(marks({ events: [event, ofChild] })).toEqual({ 'in-order': undefined, 'in-list': true });
    const [orphan] = read({ measures: [{ ...measure, scope: 'civil-servants' }, other] }).measures;
    expect(orphan).toEqual({ ...measure, id: 'in-list', incomplete: true });
  });

  it('does not mark a measure of which only an event without effect is left out', () => {
    const hearing = { ...event, id: 'in-hearing', state: null, kind: 'settlement' };
    const { measures, leftOut } = read({ events: [event, hearing] });
    expect(measures[0]).not.toHaveProperty('incomplete');
    expect(leftOut).toEqual([{ measures: 0, events: 1 }]);
  });

  it('leaves out what stands in a place whose code is of a later kind', () => {
    const { jurisdictions, measures, leftOut } = read({
      jurisdictions: [...base.jurisdictions, { code: 'ASEAN', name: 'ASEAN' }],
      measures: [measure, { ...other, jurisdiction: 'ASEAN' }],
    });
    expect(jurisdictions.map(({ code }) => code)).toEqual(['IN']);
    expect(measures).toEqual([measure]);
    expect(leftOut).toEqual([{ measures: 1, events: 0 }]);
  });

  it.each([
    ['an unknown word of another form', { events: [{ ...event, kind: 'A Settlement!' }] }],
    ['a number for a word', { events: [{ ...event, state: 7 }] }],
    ['a missing word', { measures: [{ ...measure, scope: undefined }, other] }],
    [
      'an id that is none, beside an unknown word',
      { events: [{ ...event, id: 'In Order', kind: 'treaty' }] },
    ],
    ['an id that is none', { events: [{ ...event, id: 'In Order' }] }],
    ['a code that is none', { jurisdictions: [{ code: 'atlantis', name: 'Atlantis' }] }],
    [
      'an address without https',
      { events: [{ ...event, sources: [{ ...event?.sources[0], url: 'http://a.b' }] }] },
    ],
    ['a control character', { events: [{ ...event, title: 'Ordered\u0007' }] }],
    ['a text that is too long', { events: [{ ...event, summary: 'x'.repeat(1201) }] }],
    ['a date that is none', { events: [{ ...event, date: '2020-02-30' }] }],
    ['a reference to nothing', { events: [{ ...event, measures: ['in-order', 'in-nothing'] }] }],
    ['a parent that is nothing', { measures: [measure, { ...other, implements: 'in-nothing' }] }],
    ['an id twice', { measures: [measure, measure] }],
  ])('refuses %s', (_, changes) => {
    expect(() => read(changes)).toThrow(/not valid/);
  });

  it('names the fault of what is known, not the words of what was left out', () => {
    const spoilt = {
      events: [
        { ...event, kind: 'treaty' },
        { ...event, id: 'in-next', title: '' },
      ],
    };
    expect(() => read(spoilt)).toThrow(/events\[0\]\.title/);
    expect(() => read(spoilt)).not.toThrow(/treaty|kind/);
  });

  it('takes from no release what only this program sets', () => {
    const claims = { ...base, leftOut: [{ measures: 9, events: 9 }] };
    const claimed = { ...measure, from: 'The Herald', incomplete: true };
    expect(parseReleasedRecord({ ...claims, measures: [claimed, other] })).toEqual(base);
  });
});

/**
 * Returns a copy of the record without these measures and events. An extension that can't read
 * them must end up with this copy.
 */
function expectedWithout(
  record: LegalRecord,
  measures: Set<string>,
  events: Set<string>,
): LegalRecord {
  return {
    ...record,
    measures: record.measures
      .filter(({ id }) => !measures.has(id))
      .map(({ implements: parent, ...rest }) =>
        parent === undefined || measures.has(parent) ? rest : { ...rest, implements: parent },
      ),
    events: record.events.flatMap((event) => {
      // An event that concerns only removed measures is removed, too.
      const touched = event.measures.filter((id) => !measures.has(id));
      return events.has(event.id) || touched.length === 0 ? [] : { ...event, measures: touched };
    }),
  };
}

/**
 * Returns a small part of a record in which every field still occurs. Keeps a measure or event only
 * if no earlier one has exactly the same fields. Also keeps each measure to which a kept measure or
 * event refers.
 */
function withEveryField(record: LegalRecord): LegalRecord {
  const oneEach = <T extends object>(entries: readonly T[]) => {
    const known = new Set<string>();
    return entries.filter((entry) => known.size < known.add(fieldsOf(entry)).size);
  };
  const events = oneEach(record.events);
  const referred = new Set([
    ...ids(oneEach(record.measures)),
    ...events.flatMap(({ measures }) => measures),
  ]);
  // The loop also visits ids that are added to the set while it runs.
  for (const id of referred) {
    const parent = record.measures.find((measure) => measure.id === id)?.implements;
    if (parent !== undefined) referred.add(parent);
  }
  return { ...record, measures: record.measures.filter(({ id }) => referred.has(id)), events };
}

/**
 * Returns the names of all fields in an entry, including the fields of its sources, as one string.
 */
function fieldsOf(entry: object): string {
  return [...new Set(JSON.stringify(entry).match(/"\w+":/g))].sort().join();
}

function withoutMark({ incomplete: _, ...measure }: LegalRecord['measures'][number]) {
  return measure;
}

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

/**
 * Generates names of fields that no schema contains. Some of these names are random. Others are
 * special in JavaScript, such as `constructor`, or set only by the program, such as `from`.
 */
function unknownFields(): fc.Arbitrary<string> {
  const known = new Set(
    JSON.stringify(makeRecord())
      .match(/"\w+":/g)
      ?.map((name) => name.slice(1, -2)),
  );
  const others = [
    'reach',
    'implements',
    'binding',
    'expires',
    'confirmed',
    'access',
    'firstReport',
    'apps',
  ];
  const optional = new Set([
    ...others,
    'host',
    'company',
    'corrections',
    'archive',
    'date',
    'was',
    'since',
  ]);
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'from', 'leftOut'),
  );
  return names.filter((name) => name !== 'mended' && !known.has(name) && !optional.has(name));
}

/**
 * Returns the path of every object inside a JSON value, including the path of the value itself.
 */
function placesOfObjects(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    placesOfObjects(child, [...path, key]),
  );
  return Array.isArray(value) ? inner : [[...path], ...inner];
}

/**
 * Sets a property of the object at a path. Like JSON.parse, this makes even `__proto__` an own
 * property.
 */
function setOwn(whole: object, path: readonly PropertyKey[], name: string, value: unknown): void {
  const owner = path.reduce<object>((at, key) => Reflect.get(at, key), whole);
  Object.defineProperty(owner, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
