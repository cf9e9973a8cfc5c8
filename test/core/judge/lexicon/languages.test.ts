import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import labels from '../../../../dataset/dates/labels.yaml';
import zones from '../../../../dataset/dates/zones.yaml';
import { plainText } from '../../../../src/core/dates/plain-text.ts';
import { writtenDates } from '../../../../src/core/dates/written-dates.ts';
import {
  isTouchingCharacter,
  isWordCharacter,
} from '../../../../src/core/judge/lexicon/characters.ts';
import { countries, countryNames } from '../../../../src/core/judge/lexicon/country-names.ts';
import {
  allLanguages,
  languageSchema,
  type Places,
} from '../../../../src/core/judge/lexicon/languages.ts';
import { namesIn } from '../../../../src/core/record/names-in.ts';
import { SCOPES } from '../../../../src/core/record/scopes.ts';
import { authoredRecord } from '../../../authored-record.ts';

/** Codes of all languages, taken from the names of the language files. */
const CODES = readdirSync(join(import.meta.dirname, '../../../../dataset/languages'))
  .filter((file) => !file.endsWith('-places.yaml'))
  .map((file) => file.replace('.yaml', ''))
  .sort();

const codeOf = (letter: string) => letter.charCodeAt(0);

describe('allLanguages', () => {
  const languages = allLanguages();

  it('reads each language by the name of its file, with its places', () => {
    expect(CODES.length).toBeGreaterThanOrEqual(16);
    expect(languages.map(({ language }) => language)).toEqual(CODES);
    for (const { places } of languages)
      expect(Object.keys(places.names).length).toBeGreaterThan(190);
  });

  it.each(languages.map((language) => [language.language, language] as const))(
    '%s has words in every class that a judgement rests on',
    (_code, language) => {
      for (const kind of [
        'ban',
        'curb',
        'lift',
        'sale',
        'instrument',
        'authority',
        'device',
        'moderated',
      ] as const)
        expect(language[kind].length, kind).toBeGreaterThan(5);
      for (const words of Object.values(language.effects)) expect(words.length).toBeGreaterThan(2);
    },
  );

  // Leaves out the scopes for ages and for officials' devices, because the words for these scopes
  // have classes of their own, such as `ageLimits`.
  const named = namesIn(SCOPES).filter(
    (scope) => !SCOPES[scope].byAge && SCOPES[scope].devices !== 'officials',
  );
  it.each(languages.map((language) => [language.language, language] as const))(
    '%s has three words or more for each scope',
    (_code, { scopes }) => {
      const wordless = named.filter((scope) => (scopes?.[scope]?.length ?? 0) < 3);
      expect(wordless).toEqual([]);
    },
  );

  it.each(languages.map((language) => [language.language, language] as const))(
    '%s has no word that says both that a rule holds and that it is yet to come',
    (_code, { inForce, notYet, effects }) => {
      const toCome = new Set(notYet);
      expect([...inForce, ...effects.sign].filter((word) => toCome.has(word))).toEqual([]);
    },
  );

  it.each(languages.map(({ language }) => language))(
    '%s has its dates in dataset/dates',
    (code) => {
      const long = new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const written = long.format(Date.UTC(2020, month - 1, 20));
        const day = `2020-${String(month).padStart(2, '0')}-20`;
        expect(writtenDates(plainText(written), code), `${written} by months.yaml`).toMatchObject([
          { day },
        ]);
      }
      expect(Object.keys(Object(zones)), 'zones.yaml').toContain(code);
      for (const [label, byLanguage] of Object.entries(Object(labels)))
        expect(Object.keys(Object(byLanguage)), `${label} in labels.yaml`).toContain(code);
    },
  );

  it.each(languages.map((language) => [language.language, language] as const))(
    '%s writes its words in letters that src/core/judge/lexicon/characters.ts knows',
    (_code, { ban, authority, common }) => {
      const letters = [...ban, ...authority, ...common].join('').match(/[\p{L}]/gu) ?? [];
      const known = (letter: string) =>
        [isWordCharacter, isTouchingCharacter].some((is) => is(codeOf(letter)));
      expect([...new Set(letters)].filter((letter) => !known(letter))).toEqual([]);
    },
  );

  it('names bodies as the record does', async () => {
    const { events } = authoredRecord();
    const known = new Set(events.flatMap(({ bodies }) => bodies));
    const named = languages.flatMap(({ places }) => Object.keys(places.bodies ?? {}));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((body) => !known.has(body))).toEqual([]);
  });

  it.each(languages.map((language) => [language.language, language] as const))(
    '%s says no word twice in a class',
    (_code, language) => {
      for (const [kind, words] of Object.entries(language))
        if (Array.isArray(words))
          expect(
            words.filter((w, i) => words.indexOf(w) !== i),
            kind,
          ).toEqual([]);
    },
  );

  it('calls a country as its file says, else as CLDR does', () => {
    const names = (code: string) =>
      languages.find(({ language }) => language === code)?.places.names;
    expect(names('es')?.PE).toEqual(['Perú']);
    expect(names('pl')?.BR).toEqual(['Brazyl*']);
    expect(names('en')?.GE).not.toContain('Georgia');
    // Leaves out CLDR's Korean name of Guernsey, `건지` (Geonji), because many Korean questions end
    // in these letters.
    expect(names('ko')?.GG).not.toContain('건지');
    for (const { language, places } of languages)
      expect(Object.keys(places.names), language).toEqual(expect.arrayContaining(countries()));
  });

  it('does not repeat in a file what CLDR says', () => {
    const files = import.meta.glob<Places>('../../../../dataset/languages/*-places.yaml', {
      eager: true,
      import: 'default',
    });
    for (const { language, names } of Object.values(files)) {
      const cldr = countryNames(language);
      const repeated = Object.keys(names).filter(
        (code) => String(names[code]) === String(cldr[code]),
      );
      expect(repeated, language).toEqual([]);
    }
  });

  it.each([
    [
      'ru',
      'Данные Самый Малый Тогда Индекс Грузовик Максимальный Либералы Франциск Катарина Ганди',
    ],
    ['pl', 'Dane Samorząd Kongresman Katarzyna Indeks Kenneth Komornik Pragnę Belgrad Liberałowie'],
  ])('%s: no country’s name begins an ordinary word', (code, words) => {
    const names = languages.find(({ language }) => language === code)?.places.names ?? {};
    const stems = Object.values(names)
      .flat()
      .filter((name) => name.endsWith('*'))
      .map((name) => name.slice(0, -1));
    const begun = words.split(' ').filter((word) => stems.some((stem) => word.startsWith(stem)));
    expect(begun).toEqual([]);
  });

  it.each(['pl', 'pl-places'])('refuses a copy of %s.yaml that still says "pl"', (name) => {
    const files = import.meta.glob<object>('../../../../dataset/languages/*.yaml', {
      eager: true,
      import: 'default',
    });
    const copy = `dataset/languages/${name.replace('pl', 'cs')}.yaml`;
    const copied = files[`../../../../dataset/languages/${name}.yaml`];
    expect(() => allLanguages({ ...files, [`../../../../${copy}`]: copied })).toThrow(
      `${copy}: language: "pl" must be "cs", as in the file's name`,
    );
  });

  it('has every field explained in docs/judging.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/judging.md'), 'utf8');
    const section = /^## Classes of words$.*?^## /ms.exec(page)?.[0] ?? '';
    const fields = Object.keys(languageSchema.shape);
    expect(fields.filter((field) => !section.includes(`\`${field}\``))).toEqual([]);
  });

  it('refuses a file without words', () => {
    expect(languageSchema.safeParse({}).success).toBe(false);
  });
});
