import { describe, expect, it } from 'vitest';
import { accessIn, measurementsUrl } from '../../../src/core/law/access.ts';
import { statusInScope } from '../../../src/core/law/status.ts';
import type { App } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';
import { life, recordOf } from '../../record-builder.ts';

const TIKTOK: App = {
  id: 'tiktok',
  name: 'TikTok',
  watched: true,
  host: 'www.tiktok.com',
  names: [],
};

describe('measurementsUrl', () => {
  it.each([
    ['SO', TIKTOK, 'https://explorer.ooni.org/domain/www.tiktok.com?probe_cc=SO'],
    ['US-MT', TIKTOK, 'https://explorer.ooni.org/domain/www.tiktok.com?probe_cc=US'],
    ['FR-NC', TIKTOK, 'https://explorer.ooni.org/domain/www.tiktok.com?probe_cc=NC'],
    ['NATO', TIKTOK, 'https://explorer.ooni.org/domain/www.tiktok.com'],
    ['EU', TIKTOK, 'https://explorer.ooni.org/domain/www.tiktok.com'],
    ['NATO', { ...TIKTOK, host: undefined }, 'https://explorer.ooni.org/'],
    ['SO', { ...TIKTOK, host: undefined }, 'https://explorer.ooni.org/country/SO'],
  ])('names the page of %s', (place, app, url) => {
    expect(measurementsUrl(app, place)).toBe(url);
  });
});

describe('accessIn', () => {
  const note = 'It can be used.';
  const withNote = life({ access: note }, ['2023-01-01', 'in-force', 'order']);
  const on = (record: ReturnType<typeof recordOf>, day = '2024-01-01') =>
    accessIn(record, TIKTOK, 'US', 'public', statusInScope(record, 'tiktok', 'US', 'public', day));

  it('tells the note of the measure that governs', () => {
    expect(on(recordOf(withNote)).map((access) => access.note)).toEqual([note]);
  });
  it('is silent on one that no longer governs', () => {
    const later = life({ id: 'later' }, ['2023-06-01', 'in-force', 'statute-signed']);
    expect(on(recordOf(withNote, later))).toEqual([]);
  });
  it('tells that of a measure without a state, where nothing governs', () => {
    const exit = life({ access: note, instrument: 'other' }, [
      '2020-07-10',
      null,
      'company-action',
    ]);
    expect(on(recordOf(exit)).map((access) => access.note)).toEqual([note]);
  });

  it('tells it of each place of the record where access is known to differ from the law', async () => {
    const record = authoredRecord();
    const tiktok = record.apps.find(({ id }) => id === 'tiktok') as App;
    const told = record.jurisdictions
      .map(({ code }) => code)
      .filter((code) => {
        const status = statusInScope(record, 'tiktok', code, 'public', '2026-11-24');
        return accessIn(record, tiktok, code, 'public', status).length > 0;
      });
    expect(told).toEqual(
      expect.arrayContaining([
        'SO',
        'RU',
        'HK',
        'IR',
        'TM',
        'CD',
        'GA',
        'JO',
        'SN',
        'TG',
        'TZ',
        'US',
      ]),
    );
  });
});
