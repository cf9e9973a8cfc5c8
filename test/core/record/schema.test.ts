import { describe, expect, it } from 'vitest';
import { recordBytes } from '../../../src/cli/feed/publish-release.ts';
import { isHttpsAddress } from '../../../src/core/record/https-address.ts';
import { parseRecord } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';

describe('parseRecord', async () => {
  const record = authoredRecord();

  it('gives back the authored record, events in date order, from the bytes of its release', () => {
    expect(parseRecord(JSON.parse(new TextDecoder().decode(recordBytes(record))))).toEqual(record);
  });

  it.each([
    ['nothing', {}, /schema/],
    ['a newer schema', { ...record, schema: 2 }, /schema/],
    ['a field nobody knows', { ...record, extra: 1 }, /extra/],
    [
      'an id twice',
      { ...record, apps: [...record.apps, record.apps[0]] },
      /tiktok: is there twice as an app/,
    ],
    [
      'an event without its measure',
      { ...record, measures: record.measures.slice(1) },
      /no measure "/,
    ],
  ])('refuses %s and says why', (_, data, says) => {
    expect(() => parseRecord(data)).toThrow(says);
  });

  const [model] = record.measures;
  const chain = (...links: [string, string?][]) => ({
    ...record,
    measures: [
      ...record.measures,
      ...links.map(([id, above]) => ({ ...model, id, implements: above ?? model?.id })),
    ],
  });
  it.each([
    ['carries out itself', chain(['one', 'one']), /one: implements itself/],
    [
      'carries out what carries it out',
      chain(['one', 'two'], ['two', 'one']),
      /two: implements itself/,
    ],
    [
      'goes up without end',
      chain(
        ...Array.from({ length: 20_000 }, (_, at): [string, string?] =>
          at ? [`m${at}`, `m${at - 1}`] : ['m0'],
        ),
      ),
      /in a row/,
    ],
  ])('refuses a measure that %s, which no state could be told of', (_, data, says) => {
    expect(() => parseRecord(data)).toThrow(says);
  });
  it('takes a chain of a few', () => {
    const data = chain(['one'], ['two', 'one'], ['three', 'two']);
    expect(parseRecord(data).measures).toHaveLength(record.measures.length + 3);
  });

  it.each([
    ['turn round what follows', '\u202e'],
    ['isolate what follows', '\u2067'],
    ['end a line', '\n'],
    ['control a terminal', '\u001b[2J'],
    ['mark a direction to the left', '\u200f'],
    ['mark a direction to the right', '\u200e'],
    ['separate lines', '\u2028'],
    ['separate paragraphs', '\u2029'],
    ['take no width', '\u200b'],
    ['join nothing', ' \u200d '],
    ['hyphenate softly', '\u00ad'],
    ['are tags', '\u{e0041}'],
    ['look like a space', '\u3164'],
    ['stack on a letter', '\u0301'.repeat(150)],
    ['are half a character', '\ud83d'],
  ])('refuses signs in a text that %s, wherever it stands', (_, sign) => {
    const [first] = record.measures;
    const [event] = record.events;
    if (!first || !event) throw new Error('The record is empty.');
    const spoilt = [
      { measures: [{ ...first, name: `A ban${sign}` }, ...record.measures.slice(1)] },
      { measures: [{ ...first, reach: `a${sign} body` }, ...record.measures.slice(1)] },
      { events: [{ ...event, summary: `${sign}It ended.` }, ...record.events.slice(1)] },
      { events: [{ ...event, note: `x${sign}` }, ...record.events.slice(1)] },
      {
        events: [
          { ...event, sources: event.sources.map((one) => ({ ...one, title: `x${sign}` })) },
          ...record.events.slice(1),
        ],
      },
    ];
    for (const part of spoilt)
      expect(() => parseRecord({ ...record, ...part })).toThrow(
        /without control, direction and other hidden signs/,
      );
  });

  it.each([
    'https://reuters.com@evil.example/',
    'https://user:word@news.example/',
    'http://news.example/',
    'javascript:alert(1)',
    'https://news.example/a b',
    'https://news.example/{a}',
    'https://news.example/a\u202eb',
    'https://reut\u0435rs.example/',
    'https://NEWS.example/',
    'https:news.example/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://news.example\\@evil.example/',
  ])('refuses a source that leads elsewhere than it seems: %s', (url) => {
    expect(isHttpsAddress(url)).toBe(false);
    const [event] = record.events;
    const sources = event?.sources.map((source) => ({ ...source, url }));
    const events = [{ ...event, sources }, ...record.events.slice(1)];
    expect(() => parseRecord({ ...record, events })).toThrow(/must be an https address/);
  });

  it.each([
    'https://news.example/',
    'https://xn--80ak6aa92e.example/a',
    'https://news.example:8443/a?b=c&d=%20#e',
    'https://news.example/抖音/نمی‌خواهم',
  ])('takes the source %s', (url) => {
    expect(isHttpsAddress(url)).toBe(true);
  });

  it.each(['0000-01-01', '1969-12-31', '2101-01', '9999-12-31'])(
    'refuses the date %s, which is of another time',
    (date) => {
      const [event] = record.events;
      const events = [{ ...event, date }, ...record.events.slice(1)];
      expect(() => parseRecord({ ...record, events })).toThrow(/between 1970 and 2100/);
    },
  );

  it('takes letters of any writing, with the joiners that they need', () => {
    const [event] = record.events;
    const titled = {
      ...event,
      title: 'حظر تيك توك – می\u200cخواهم, क्\u200dष, 틱톡 금지 👩\u200d⚖️ 😀 é',
    };
    expect(() =>
      parseRecord({ ...record, events: [titled, ...record.events.slice(1)] }),
    ).not.toThrow();
  });
});
