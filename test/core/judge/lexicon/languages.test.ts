import { describe, expect, it } from 'vitest';
import { countries, countryNames } from '../../../../src/core/judge/lexicon/country-names.ts';
import { allLanguages, languageSchema, type Places } from '../../../../src/core/judge/lexicon/languages.ts';
import { authoredRecord } from '../../../authored-record.ts';

const CODES = 'ar de en es fr hi id it ja ko pl pt ru tr vi zh'.split(' ');

describe('allLanguages', () => {
  const languages = allLanguages();

  it('reads sixteen languages, each with its places', () => {
    expect(languages.map(({ language }) => language).sort()).toEqual(CODES);
    for (const { places } of languages) expect(Object.keys(places.names).length).toBeGreaterThan(190);
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
    const names = (code: string) => languages.find(({ language }) => language === code)?.places.names;
    expect(names('es')?.PE).toEqual(['Perú']);
    expect(names('pl')?.BR).toEqual(['Brazyl*']);
    expect(names('en')?.GE).not.toContain('Georgia');
    // CLDR's word for Guernsey is how every other Korean question ends.
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
      const repeated = Object.keys(names).filter((code) => String(names[code]) === String(cldr[code]));
      expect(repeated, language).toEqual([]);
    }
  });

  it('refuses a file without words', () => {
    expect(languageSchema.safeParse({}).success).toBe(false);
  });
});
