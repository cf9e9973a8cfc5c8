import { describe, expect, it } from 'vitest';
import { recordSearch } from '../../../../src/pages/record/search/search.ts';
import { wordIndexBuilder } from '../../../../src/pages/record/search/word-index.ts';
import { wordsIn } from '../../../../src/pages/record/search/words-in.ts';
import { authoredRecord } from '../../../authored-record.ts';

describe('recordSearch', async () => {
  const record = authoredRecord();
  const search = recordSearch(
    record,
    new Map([
      ['DE', 'Deutschland'],
      ['IN', '印度'],
    ]),
  );

  it('finds by people, places and instruments at once, newest first, whatever the accents', () => {
    const { events } = search.find('beeler WECHAT', 40);
    expect(events.map(({ id }) => id)).toContain(
      'us-2020-09-19-wechat-users-preliminary-injunction',
    );
    expect(search.find('turkiye', 40).count).toBeGreaterThan(0);
    const dates = search.find('court', 40).events.map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(10);
    expect(dates).toEqual([...dates].sort().reverse());
  });
  it('finds places by name and by code', () => {
    expect(search.find('mont', 5).places.map(({ code }) => code)).toContain('US-MT');
    expect(search.find('us mt', 5).places.map(({ code }) => code)).toEqual(['US-MT']);
  });
  it('finds places and their events by what the reader calls them', () => {
    expect(search.find('deutschl', 5).places.map(({ code }) => code)).toEqual(['DE']);
    expect(search.find('Germany', 5).places.map(({ code }) => code)).toContain('DE');
    const { events } = search.find('deutschland', 100);
    expect(events.length).toBeGreaterThan(3);
    expect(events.every(({ measures }) => measures.some((id) => id.startsWith('de-')))).toBe(true);
    expect(search.find('印度', 5).places.map(({ code }) => code)).toEqual(['IN']);
  });
  it('counts all events and gives no more than were asked for', () => {
    const { count, events } = search.find('court', 3);
    expect(events).toHaveLength(3);
    expect(count).toBeGreaterThan(3);
  });
  it('finds nothing for an empty query or a word that is nowhere', () => {
    const nothing = { places: [], count: 0, events: [] };
    expect(search.find('  -- ', 40)).toEqual(nothing);
    expect(search.find('zzzzqqq', 40)).toEqual(nothing);
  });
});

describe('wordIndexBuilder', () => {
  const builder = wordIndexBuilder();
  for (const text of ['Section 69A, India', 'art of the start', '禁止微信交易', 'Café, café', ''])
    builder.add(text);
  const index = builder.finish();
  it.each([
    ['the beginning of a word', 'ind', [0]],
    ['not its middle', 'tart', []],
    ['every word, in any order', 'india 69a', [0]],
    ['a word that is there twice', 'cafe', [3]],
    ['signs within writing without spaces', '微信', [2]],
    ['nothing for signs in another order', '信微', []],
  ])('finds %s', (_, query, texts) => {
    expect([...index.find(query)]).toEqual(texts);
  });
});

describe('wordsIn', () => {
  it('takes apart what is neither letter nor digit, and folds case and accents', () => {
    expect(wordsIn('U.S.–Türkiye: №5')).toEqual(['u', 's', 'turkiye', 'no5']);
  });
});
