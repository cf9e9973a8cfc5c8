import { describe, expect, it } from 'vitest';
import { scheduledCalendar } from '../../../src/core/export/calendar.ts';
import { type TableRow, tableCsv } from '../../../src/core/export/status-table.ts';
import { allUpcoming } from '../../../src/core/law/upcoming.ts';
import type { LegalRecord } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';
import { event, life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';
import { tableOf } from './table-of.ts';

const ROW: TableRow = {
  code: 'US',
  place: 'United States',
  scope: 'public',
  state: 'ended',
  since: '2021-06-09',
  reach: '',
  standing: { word: 'ended', meaning: '', when: ' 9 June 2021', isOld: false, only: '' },
  words: 'ended 9 June 2021',
  measure: 'Order',
  instrument: 'executive-order',
  from: '',
  citation: '',
  licence: 'CC0-1.0',
  age: '',
};

const EVENT = event({
  id: 'xx-2027-01-02-sunset',
  date: '2027-01-02',
  measures: ['xx-ban'],
  state: null,
  kind: 'scheduled',
  title: 'Sunset; of 50% & more, {perhaps}',
  summary:
    'A sentence that is longer than one line of a calendar may be, 日本語 and all, so that it must be folded.',
  sources: [
    {
      url: 'https://example.org/a',
      title: 'A',
      publisher: 'The Court',
      kind: 'primary',
      seen: true,
    },
  ],
});

describe('tableOf', () => {
  it('has one row for each place and scope with something on record that day', async () => {
    const record = authoredRecord();
    const rows = tableOf(ENGLISH, record, 'wechat', '2020-09-20');
    expect(rows.find(({ code, scope }) => code === 'US' && scope === 'public')).toMatchObject({
      state: 'blocked',
      since: '2020-09-19',
    });
    expect(rows.some(({ code }) => code === 'AL')).toBe(false);
  });
});

describe('tableCsv', () => {
  it.each([
    ['a comma', 'a, b', '"a, b"'],
    ['a quotation mark', 'say "so"', '"say ""so"""'],
    ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ])(
    'writes a cell with %s so that it comes back as it was, and never runs',
    (_, measure, cell) => {
      expect(tableCsv([{ ...ROW, measure }]).split('\r\n')[1]).toContain(`,${cell},`);
    },
  );
});

describe('tableCsv, of a rule of a single body', () => {
  it('says whose rule it is, in a column and in words', () => {
    const house = life({ reach: 'the House' }, ['2023-03-01', 'in-force', 'policy']);
    const [head, row] = tableCsv(tableOf(ENGLISH, recordOf(house), 'tiktok', '2023-04-01')).split(
      '\r\n',
    );
    expect(head).toBe(
      'code,place,scope,state,since,reach,words,measure,instrument,citation,from,licence,age',
    );
    expect(row).toBe(
      'US,United States,public,in-force,2023-03-01,the House,"for the House only, in force since 1 Mar 2023",Some Act,statute,,,CC0-1.0,',
    );
  });
});

describe('scheduledCalendar', () => {
  const lines = scheduledCalendar([EVENT], '20260101T000000Z').split('\r\n');

  it('keeps every line within 75 octets (RFC 5545, 3.1)', () => {
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('folds no line before it is full, and cuts no character', () => {
    const title = 'Ökö 禁止 🇺🇸 '.repeat(30);
    const record = recordOf(life({}, ['2027-06-01', null, 'scheduled']));
    const events = record.events.map((event) => ({ ...event, title }));
    const folded = scheduledCalendar(events, '20260101T000000Z');
    const octets = folded.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(71);
    expect(folded.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  });

  it('gives each entry what the standard asks for: an id of its own, a stamp, and an end after its beginning', async () => {
    const toCome = allUpcoming(authoredRecord(), '2026-11-24');
    const unfolded = scheduledCalendar(toCome, '20261124T000000Z').replaceAll('\r\n ', '');
    expect(unfolded).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r\n]+\r\n.*END:VCALENDAR\r\n$/s,
    );
    expect(unfolded.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const entries = unfolded.split('BEGIN:VEVENT').slice(1);
    expect(entries.length).toBeGreaterThan(3);
    const idOf = (entry: string) => /\r\nUID:(\S+)\r\n/.exec(entry)?.[1];
    expect(new Set(entries.map(idOf)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
      const [, begins = '', ends = ''] =
        /DTSTART;VALUE=DATE:(\d{8})\r\nDTEND;VALUE=DATE:(\d{8})/.exec(entry) ?? [];
      expect(Number(ends)).toBeGreaterThan(Number(begins));
    }
  });

  it('escapes separators and unfolds to the whole text', () => {
    const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Sunset\\; of 50% & more\\, {perhaps}\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270102\r\nDTEND;VALUE=DATE:20270103\r\n');
  });

  const summariesOn = (day: string, record: LegalRecord) =>
    scheduledCalendar(allUpcoming(record, day), '20260101T000000Z')
      .replaceAll('\r\n ', '')
      .match(/(?<=DTSTART;VALUE=DATE:|DTEND;VALUE=DATE:|SUMMARY:).*(?=\r)/g) ?? [];

  it('lets a month without a day fill it, and drops what has come', () => {
    const month = recordOf(life({}, ['2027-06', null, 'scheduled']));
    expect(summariesOn('2027-06-29', month)).toEqual([
      '20270601',
      '20270701',
      'Event of 2027-06 (day not known)',
    ]);
    expect(summariesOn('2027-06-30', month)).toEqual([]);
  });

  it('holds the end of what has a last day, until it has come', () => {
    const block = recordOf(life({ expires: '2026-12-03' }, ['2025-12-04', 'in-force', 'order']));
    expect(summariesOn('2026-12-03', block)).toEqual([
      '20261204',
      '20261205',
      'Some Act: expires by its own terms',
    ]);
    expect(summariesOn('2026-12-04', block)).toEqual([]);
    const toCome = allUpcoming(block, '2026-12-03');
    const told = scheduledCalendar(toCome, '20261203T000000Z').replaceAll('\r\n ', '');
    expect(told).toContain('DESCRIPTION:Its own terms name 3 December 2026 as its last day.\r\n');
  });
});
