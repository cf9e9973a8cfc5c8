import { describe, expect, it } from 'vitest';
import { readAuthoredRecord } from '../../src/cli/authored-record.ts';
import { recordBytes } from '../../src/cli/publish-release.ts';
import { parseRecord } from '../../src/core/record.ts';

describe('parseRecord', async () => {
  const record = await readAuthoredRecord();

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
    ['an event without its measure', { ...record, measures: record.measures.slice(1) }, /no measure "/],
  ])('refuses %s and says why', (_, data, says) => {
    expect(() => parseRecord(data)).toThrow(says);
  });
});
