import { describe, expect, it } from 'vitest';
import { FEDERATIONS, INSTITUTIONS } from '../../../src/pages/record/map/tiles.ts';
import { readView, viewQuery } from '../../../src/pages/record/view.ts';
import { authoredDataset, authoredRecord } from '../../authored-record.ts';
import { ENGLISH } from '../../words.ts';

const TODAY = '2026-11-24';
const record = authoredRecord();

describe('readView', () => {
  it.each([
    '?app=wechat&on=2020-09-20&place=US&event=us-2020-09-19-wechat-users-preliminary-injunction',
    '?app=tiktok',
    '?app=tiktok&search=court',
    '?app=tiktok&scope=government-devices&state=ended&groups=all',
  ])('reads back what viewQuery wrote, and finds no fault: %s', (query) => {
    const { view, faults } = readView(ENGLISH, query, record, TODAY);
    expect(viewQuery(view, TODAY)).toBe(query);
    expect(faults).toEqual([]);
  });

  it.each([
    ['?on=2021-02-30', /2021-02-30.*is not a day/],
    ['?on=2030-01-01', /1 Jan 2030 has not come yet/],
    ['?scope=everything', /no group of people “everything”/],
    ['?app=nope', /no app “nope”/],
    ['?place=ZZ', /no place “ZZ”/],
    ['?event=nothing', /no event “nothing”/],
    ['?state=legal', /no state “legal”/],
  ])('falls back to the usual for %s and says so', (query, fault) => {
    const { view, faults } = readView(ENGLISH, query, record, TODAY);
    expect(view).toMatchObject({
      app: 'tiktok',
      scope: 'public',
      day: TODAY,
      place: null,
      event: null,
    });
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });

  it('follows every former id of an event to the event or to the place of its rule', () => {
    const { renamed } = authoredDataset();
    const formers = Object.entries(renamed.events ?? {});
    expect(formers.length).toBeGreaterThan(10);
    for (const [former, id] of formers) {
      const { view, faults } = readView(ENGLISH, `?event=${former}`, record, TODAY);
      const rule = record.measures.find((measure) => measure.id === id);
      expect(faults, former).toEqual([]);
      expect([view.event, view.place]).toEqual(rule ? [null, rule.jurisdiction] : [id, null]);
    }
  });
  it('takes the app of an event that is opened without one', () => {
    const wechat = '?event=us-2020-09-19-wechat-users-preliminary-injunction';
    expect(readView(ENGLISH, wechat, record, TODAY).view.app).toBe('wechat');
  });
  it('cuts a value that is too long to repeat, and a search that is too long to run', () => {
    const long = 'x'.repeat(5000);
    const { view, faults } = readView(ENGLISH, `?place=${long}&search=${long}`, record, TODAY);
    expect(faults.join().length).toBeLessThan(200);
    expect(view.search.length).toBe(200);
  });

  it('starts with the first watched app of any record', () => {
    const [app, other] = record.apps;
    const own = { ...record, apps: [{ ...other, id: 'own', watched: true }, app] } as typeof record;
    expect(readView(ENGLISH, '', own, TODAY).view.app).toBe('own');
  });
});

describe('the tiles', () => {
  it('are there, once only, for every part of a federation in the record', () => {
    for (const { code: country, tiles } of FEDERATIONS) {
      const codes = tiles.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code } of record.jurisdictions)
        if (code.startsWith(`${country}-`)) expect(codes).toContain(code);
    }
  });
  it('never lie on each other', () => {
    for (const tiles of [...FEDERATIONS.map((one) => one.tiles), INSTITUTIONS])
      expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(tiles.length);
  });
});
