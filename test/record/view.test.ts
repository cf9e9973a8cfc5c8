import { describe, expect, it } from 'vitest';
import { readAuthoredRecord } from '../../src/cli/authored-record.ts';
import { eventSearch } from '../../src/record/search.ts';
import { FEDERATIONS } from '../../src/record/tiles.ts';
import { readView, viewQuery } from '../../src/record/view.ts';

const TODAY = '2026-11-24';

describe('readView', () => {
  it.each([
    '?app=wechat&on=2020-09-20&place=US&event=us-2020-09-19-x',
    '?app=tiktok',
    '?app=tiktok&search=court',
  ])('reads back what viewQuery wrote: %s', (query) => {
    expect(viewQuery(readView(query, TODAY), TODAY)).toBe(query);
  });

  it.each(['?on=2021-02-30', '?on=<script>', '?scope=everything', ''])(
    'falls back to the usual for %s',
    (query) => {
      expect(readView(query, TODAY)).toMatchObject({ app: 'tiktok', scope: 'public', day: TODAY });
    },
  );
});

describe('eventSearch', async () => {
  const record = await readAuthoredRecord();
  const search = eventSearch(record);

  it('finds by people, places and instruments at once, newest first, whatever the accents', () => {
    expect(search('beeler WECHAT').map(({ id }) => id)).toContain(
      'us-2020-09-19-wechat-users-preliminary-injunction',
    );
    expect(search('turkiye').length).toBeGreaterThan(0);
    const dates = search('court').map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('finds nothing for an empty query or a word that is nowhere', () => {
    expect(search('  ')).toEqual([]);
    expect(search('zzzzqqq')).toEqual([]);
  });
});

describe('FEDERATIONS', () => {
  it('has a tile, and one only, for every state and province of the record', async () => {
    const record = await readAuthoredRecord();
    for (const { code: country, tiles } of FEDERATIONS) {
      const codes = tiles.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code } of record.jurisdictions)
        if (code.startsWith(`${country}-`)) expect(codes).toContain(code);
    }
  });
});
