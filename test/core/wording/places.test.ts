import { describe, expect, it } from 'vitest';
import world from '../../../dataset/maps/world.json';
import { authoredTowns } from '../../../src/core/judge/lexicon/authored-towns.ts';
import { allLanguages } from '../../../src/core/judge/lexicon/languages.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import {
  inPlace,
  isNamedInEnglish,
  nameByCode,
  namesPlace,
  placeName,
  placeShort,
} from '../../../src/core/wording/places.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { FEDERATIONS } from '../../../src/pages/record/map/tiles.ts';
import { authoredDataset, authoredRecord } from '../../authored-record.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

/** Matches names of places that take the definite article in English. */
const WITH_ARTICLE = /\b(Region|Territor(y|ies)|District|Islands|Republic|Emirates)\b/;

describe('a place within an English sentence', async () => {
  const { jurisdictions } = authoredRecord();
  const named = jurisdictions.filter(({ name }) => WITH_ARTICLE.test(name));

  it.each(named)('has its article: $name', (place) => {
    expect(inPlace(ENGLISH, place)).toMatch(/^in the /);
    expect(placeName(ENGLISH, place)).not.toMatch(/^the /);
  });
});

/** Makes a place that is not in the record. Its name is only its code, such as `IT-82`. */
const byCode = (code: string) => ({ code, name: code });

describe('a part of a country that the record lacks', () => {
  it.each([
    ['en', 'IT-82', 'Sicily, Italy', 'in Sicily, Italy'],
    ['en', 'ES-PV', 'Basque Country, Spain', 'in the Basque Country, Spain'],
    ['en', 'NL-DR', 'Drenthe, Netherlands', 'in Drenthe, Netherlands'],
    ['en', 'US-MN', 'Minnesota, US', 'in Minnesota, US'],
    ['de', 'US-MN', 'Minnesota, USA', 'Minnesota, USA'],
    ['es', 'IT-82', 'Sicilia (Italia)', 'en Sicilia (Italia)'],
    ['es', 'RU-MOS', 'Región de Moscú (Rusia)', 'en la región de Moscú (Rusia)'],
    ['es', 'ES-PV', 'País Vasco', 'en el País Vasco'],
    ['ja', 'IT-82', 'イタリア・シチリア州', 'イタリア・シチリア州での'],
    ['ja', 'JP-13', '東京都', '東京都での'],
    ['zh_TW', 'DE-BY', '德國巴伐利亞邦', '在德國巴伐利亞邦'],
    ['ar', 'IT-82', 'صقلية (إيطاليا)', 'في صقلية (إيطاليا)'],
  ])('is named with its country (%s %s)', (language, code, name, phrase) => {
    const words = createWords(catalogOf(language));
    const place = byCode(code);
    expect(placeName(words, place)).toBe(name);
    expect(placeShort(words, place)).toBe(name);
    expect(inPlace(words, place)).toBe(phrase);
    expect(isNamedInEnglish(words, place)).toBe(false);
  });
});

describe.each(INTERFACE_LANGUAGES)('the names of places in $name', ({ code: language }) => {
  const words = createWords(catalogOf(language));
  const listed = new Set(authoredRecord().jurisdictions.map(({ code }) => code));
  const codes = [...everyCode()].filter((code) => !listed.has(code));
  const parts = codes.filter((code) => code.includes('-'));

  it('include each part of a country that the judge finds and the record lacks', () => {
    expect(parts.length).toBeGreaterThan(400);
    const nameOf = (code: string) => words.optional(`place_${code.replace('-', '_')}`);
    expect(parts.filter((code) => nameOf(code) === null)).toEqual([]);
  });
  it('never contain a code', () => {
    const named = codes.map((code) => [code, nameByCode(words, code, [])] as const);
    expect(named.filter(([code, name]) => name.includes(code))).toEqual([]);
  });
  it('say in which country a part lies, except in the language’s own country', () => {
    const home = new Intl.Locale(words.locale).maximize().region ?? '';
    const named = parts.map((code) => ({
      name: nameByCode(words, code, []),
      country: placeShort(words, byCode(code.slice(0, 2))),
      isAtHome: code.startsWith(`${home}-`),
    }));
    const wrong = named.filter(
      ({ name, country, isAtHome }) => !isAtHome && !name.includes(country),
    );
    expect(wrong).toEqual([]);
  });
  it('bring no brackets into brackets', () => {
    const in_place = inPlace(words, byCode('IT-82'));
    expect(words.say('unknown_public', { app: 'TikTok', in_place })).not.toMatch(/\([^)]*\(/);
  });
});

/**
 * Returns the codes of all places in the following data:
 * - places and towns that the judge finds in articles
 * - places of the bodies that act in events
 * - places on the maps
 */
function everyCode(): Set<string> {
  const texts = JSON.stringify([
    authoredTowns(),
    allLanguages().map(({ places }) => places),
    authoredDataset().bodies,
    FEDERATIONS,
    world.shapes,
  ]);
  const found = texts.matchAll(/"([A-Z]{2}-[A-Z0-9]{1,3})"|"([A-Z]{2})":|"code":"([A-Z]{2})"/g);
  return new Set(Array.from(found, ([, part, key, value]) => part ?? key ?? value ?? ''));
}

describe('a text', () => {
  const { jurisdictions } = authoredRecord();
  const placeOf = (code: string) => {
    const place = jurisdictions.find((one) => one.code === code);
    if (!place) throw new Error(`The record has no ${code}.`);
    return place;
  };

  it.each([
    ['GB', 'UK bans TikTok on government devices', true],
    ['AU', 'Australian departments must remove TikTok', true],
    ['US', 'United States: the law takes effect', true],
    ['US', 'Senator asks for a CFIUS review of TikTok', false],
    ['US', 'Senator asks CFIUS, and the US answers', true],
    ['FR', 'UK bans TikTok on government devices', false],
  ])('names %s or not: %s', (code, text, isNamed) => {
    expect(namesPlace(ENGLISH, placeOf(code), text)).toBe(isNamed);
  });
});
