import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../../src/core/wording/interface-languages.ts';
import { placeName } from '../../../../src/core/wording/places.ts';
import { createWords } from '../../../../src/core/wording/words.ts';
import { eventTexts } from '../../../../src/pages/record/search/event-texts.ts';
import { recordSearch } from '../../../../src/pages/record/search/search.ts';
import { searchTables, searchTexts } from '../../../../src/pages/record/search/search-tables.ts';
import { wordIndexBuilder, wordIndexOf } from '../../../../src/pages/record/search/word-index.ts';
import { plainWords, wordsIn } from '../../../../src/pages/record/search/words-in.ts';
import { authoredRecord } from '../../../authored-record.ts';
import { catalogOf } from '../../../words.ts';

const DAY = '2026-11-24';
/**
 * Further names by which readers search for a place, such as `Deutschland` for Germany. The record
 * lacks them, so the interface adds them.
 */
const EXTRA: Record<string, string[]> = { DE: ['Deutschland'], US: ['US'], GB: ['UK'] };

describe('recordSearch', async () => {
  const record = authoredRecord();
  const spellings = new Map(
    record.jurisdictions.map(({ code, name }) => [code, [name, ...(EXTRA[code] ?? [])]]),
  );
  const built = recordSearch(
    record,
    searchTables({ events: eventTexts(record, spellings), places: spellings }),
  );
  const search = {
    find: (query: string, most: number) => built.find(query, most, { app: 'tiktok', day: DAY }),
  };
  const codesFor = (query: string) => search.find(query, 5).places.map(({ code }) => code);

  it('finds by people, places and instruments at once, newest first and those to come last, whatever the accents', () => {
    const { events } = search.find('beeler WECHAT', 40);
    expect(events.map(({ id }) => id)).toContain(
      'us-2020-09-19-wechat-users-preliminary-injunction',
    );
    expect(search.find('turkiye', 40).count).toBeGreaterThan(0);
    const dates = search.find('court', 400).events.map(({ date }) => date);
    const past = dates.filter((date) => date <= DAY);
    expect(past.length).toBeGreaterThan(10);
    expect(dates).toEqual([
      ...past.toSorted().reverse(),
      ...dates.filter((date) => date > DAY).toSorted(),
    ]);
    expect(dates.length).toBeGreaterThan(past.length);
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
    expect(codesFor('印度')).toEqual(['IN']);
  });
  it('counts all events and gives no more than were asked for', () => {
    const { count, events } = search.find('court', 3);
    expect(events).toHaveLength(3);
    expect(count).toBeGreaterThan(3);
  });
  it('finds nothing for an empty query or a word that is nowhere', () => {
    const nothing = { places: [], count: 0, events: [] };
    expect(search.find('  -- ', 40)).toMatchObject(nothing);
    expect(search.find('zzzzqqq', 40)).toMatchObject(nothing);
  });
  it.each([
    ['tiktok banned in india', 'IN'],
    ['Is TikTok still banned in India?', 'IN'],
    ['ist TikTok in Indien verboten', 'IN'],
    ['印度禁令', 'IN'],
    ['TikTokはインドで禁止', 'IN'],
    ['interdiction de TikTok en Inde', 'IN'],
    ['us tiktok ban', 'US'],
    ['uk', 'GB'],
    ['SB419', 'US-MT'],
    ['sb-419', 'US-MT'],
  ])('puts the place first that a question is about: %s', (query, code) => {
    expect(codesFor(query)[0]).toBe(code);
    expect(search.find(query, 5).count).toBeGreaterThan(0);
  });
  it.each([
    ['tiktok banned in india', 'IN'],
    ['ist tiktok in indien verboten', 'IN'],
    ['印度禁令', 'IN'],
    ['TikTokはインドで禁止', 'IN'],
    ['tiktok interdit en inde', 'IN'],
    ['индия запрет tiktok', 'IN'],
    ['인도 틱톡 금지', 'IN'],
    ['الهند حظر تيك توك', 'IN'],
    ['भारत में टिकटॉक पर प्रतिबंध', 'IN'],
    ['पेरू', 'PE'],
    ['is tiktok banned in the uk', 'GB'],
    ['west virginia', 'US-WV'],
    ['virginia', 'US-VA'],
  ])('keeps to the place with the whole name: %s', (query, code) => {
    expect(codesFor(query)).toEqual([code]);
  });
  it('lists the events of India and not those of Indiana', () => {
    const { events } = search.find('tiktok banned in india', 500);
    expect(events.length).toBeGreaterThan(3);
    const elsewhere = events.filter(({ measures }) => measures.some((id) => /^us-/.test(id)));
    expect(elsewhere).toEqual([]);
  });
  it('takes only the last word for the beginning of a name', () => {
    expect(codesFor('tiktok banned in indi')).toEqual(['IN', 'US-IN']);
    expect(codesFor('new yo')).toEqual(['US-NY']);
  });
  it.each(['禁令', 'verboten', 'banned', '금지', 'запрет', 'حظر', 'is tiktok banned', 'prohibido'])(
    'answers a question about bans alone with the places of a ban: %s',
    (query) => {
      const { places, app, count } = search.find(query, 5);
      expect(places.map(({ code }) => code)).toEqual(expect.arrayContaining(['AF', 'IN']));
      expect(places.map(({ code }) => code)).not.toContain('US');
      expect(app).toBe('tiktok');
      expect(count).toBeGreaterThan(5);
    },
  );
  it.each(['under 16', 'unter 16', 'menores de 16', '16歳未満', 'u16'])(
    'answers a question about an age with the rules for minors, those of the age first: %s',
    (query) => {
      const { places, scope, events } = search.find(query, 50);
      expect(scope).toBe('minors');
      expect(places[0]?.code).toBe('AU');
      const measures = new Map(record.measures.map((measure) => [measure.id, measure]));
      expect(events.length).toBeGreaterThan(3);
      for (const event of events)
        expect(event.measures.some((id) => measures.get(id)?.scope === 'minors')).toBe(true);
    },
  );
  it('keeps to the events on an app that is named', () => {
    const { app, events } = search.find('wechat court', 50);
    expect(app).toBe('wechat');
    expect(events.length).toBeGreaterThan(3);
    for (const { apps, measures } of events)
      expect(
        apps ?? measures.flatMap((id) => record.measures.find((one) => one.id === id)?.apps),
      ).toContain('wechat');
  });
  it('falls back to the events that come closest, and says so', () => {
    const { count, events, isLoose } = search.find('beeler zzzzqqq', 5);
    expect(isLoose).toBe(true);
    expect(count).toBeGreaterThan(0);
    expect(JSON.stringify(events[0])).toContain('Beeler');
    expect(search.find('beeler', 5).isLoose).toBe(false);
  });
});

describe('recordSearch in the languages of the interface', () => {
  const record = authoredRecord();
  it.each(INTERFACE_LANGUAGES.map(({ code }) => code))(
    'answers the displayed name of a place, and its code, with that place alone: %s',
    (code) => {
      const words = createWords(catalogOf(code));
      const search = recordSearch(record, searchTables(searchTexts(record, words)));
      const answers = record.jurisdictions.flatMap((place) =>
        [placeName(words, place), place.code].map((query) => ({
          query,
          expected: [place.code],
          found: search.find(query, 1, { app: 'tiktok', day: DAY }).places.map((one) => one.code),
        })),
      );
      expect(answers.length).toBeGreaterThan(300);
      expect(answers.filter(({ found, expected }) => `${found}` !== `${expected}`)).toEqual([]);
    },
  );
});

describe('wordIndexBuilder', () => {
  const builder = wordIndexBuilder();
  for (const text of [
    'Section 69A, India',
    'art of the start',
    '禁止微信交易',
    'Café, café',
    '',
    'Carbon',
    'card',
    'c',
  ])
    builder.add(text);
  const index = wordIndexOf(builder.finish());
  it.each([
    ['the beginning of a word', 'ind', [0]],
    ['not its middle', 'tart', []],
    ['every word, in any order', 'india 69a', [0]],
    ['a word that is there twice', 'cafe', [3]],
    ['signs within writing without spaces', '微信', [2]],
    ['nothing for signs in another order', '信微', []],
    ['words that begin with one letter', 'c', [3, 5, 6, 7]],
    ['words that begin with two letters', 'ca', [3, 5, 6]],
    ['words of which only the first letters are alike', 'card', [6]],
    ['words that begin with three letters', 'car', [5, 6]],
    ['nothing for a word that only begins like others', 'carpet', []],
  ])('finds %s', (_, query, texts) => {
    const { texts: found, hasAll } = index.find(plainWords(query));
    expect(hasAll ? [...found] : []).toEqual(texts);
  });
  it.each([
    ['c', [7]],
    ['card', [6]],
    ['car', []],
  ])('finds the whole word %s', (word, texts) => {
    const { texts: found, hasAll } = index.find([word], new Set([word]));
    expect(hasAll ? [...found] : []).toEqual(texts);
  });
});

describe('wordsIn', () => {
  it('takes apart what is neither letter nor digit, and folds case and accents', () => {
    expect(wordsIn('Door–Türkiye: №5')).toEqual(['door', 'turkiye', 'no', '5']);
  });
  it('takes numbers apart from letters, and an abbreviation as a word', () => {
    for (const text of ['SB419', 'SB 419', 'sb-419']) expect(wordsIn(text)).toEqual(['sb', '419']);
    for (const text of ['H.R. 7521', 'HR7521']) expect(wordsIn(text)).toEqual(['hr', '7521']);
  });
});
