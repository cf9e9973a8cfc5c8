import { describe, expect, it } from 'vitest';
import { recordBytes } from '../../../src/cli/feed/publish-release.ts';
// Turns on the error messages of zod/mini, which the tests expect.
import '../../../src/cli/record/authored-record.ts';
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
    'https://news.example/',
    'https://xn--80ak6aa92e.example/a',
    'https://news.example:8443/a?b=c&d=%20#e',
    'https://news.example/抖音/نمی‌خواهم',
  ])('takes the source %s', (url) => {
    expect(isHttpsAddress(url)).toBe(true);
  });

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
