import { describe, expect, it } from 'vitest';
import { readAuthoredRecord } from '../../src/cli/authored-record.ts';
import type { LegalEvent } from '../../src/core/record.ts';
import {
  citeEvent,
  scheduledCalendar,
  type TableRow,
  tableCsv,
  tableOf,
} from '../../src/core/record-export.ts';

const ROW: TableRow = {
  code: 'US',
  place: 'United States',
  scope: 'public',
  state: 'ended',
  since: '2021-06-09',
  measure: 'Order',
  instrument: 'executive-order',
  citation: '',
};

const EVENT: LegalEvent = {
  id: 'xx-2027-01-02-sunset',
  date: '2027-01-02',
  measures: ['xx-ban'],
  state: null,
  kind: 'scheduled',
  title: 'Sunset; of 50% & more, {perhaps}',
  summary:
    'A sentence that is longer than one line of a calendar may be, 日本語 and all, so that it must be folded.',
  people: [],
  bodies: [],
  case: null,
  confidence: 'high',
  note: null,
  sources: [
    { url: 'https://example.org/a', title: 'A', publisher: 'The Court', kind: 'primary', seen: true },
  ],
};

describe('tableOf', () => {
  it('has one row for each place and scope with something on record that day', async () => {
    const record = await readAuthoredRecord();
    const rows = tableOf(record, 'wechat', '2020-09-20');
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
  ])('writes a cell with %s so that it comes back as it was, and never runs', (_, measure, cell) => {
    expect(tableCsv([{ ...ROW, measure }]).split('\r\n')[1]).toContain(`,${cell},`);
  });
});

describe('scheduledCalendar', () => {
  const lines = scheduledCalendar(
    { schema: 1, apps: [], jurisdictions: [], measures: [], events: [EVENT] },
    '20260101T000000Z',
  ).split('\r\n');

  it('keeps every line within 75 octets (RFC 5545, 3.1)', () => {
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('escapes separators and unfolds to the whole text', () => {
    const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Sunset\\; of 50% & more\\, {perhaps}\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270102\r\n');
  });
});

describe('citeEvent', () => {
  it('gives three forms that parse, with the day it was read', () => {
    const { plain, bibtex, csl } = citeEvent(EVENT, '2026-11-24');
    expect(plain).toContain('https://example.org/a');
    expect(bibtex).toContain('\\& more, \\{perhaps\\}');
    expect(JSON.parse(csl)).toMatchObject({
      issued: { 'date-parts': [[2027, 1, 2]] },
      URL: 'https://example.org/a',
    });
  });
});
