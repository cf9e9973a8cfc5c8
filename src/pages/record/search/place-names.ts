import type { Jurisdiction, LegalRecord } from '../../../core/record/schema.ts';
import { INTERFACE_LANGUAGES } from '../../../core/wording/interface-languages.ts';
import { placeName, placeShort } from '../../../core/wording/places.ts';
import { tongueOf } from '../../../core/wording/tongue.ts';
import type { Words } from '../../../core/wording/words.ts';
import { type WordTables, wordIndexBuilder, wordIndexOf } from './word-index.ts';
import { plainWords } from './words-in.ts';

/**
 * Looks up places by the words of a query. Finds countries by their names in every language of the
 * interface.
 */
export interface PlaceNames {
  /**
   * Returns the places whose whole name is among the words, or whose code is the whole query.
   * "West Virginia" does not find Virginia, because the longer name wins. Takes the words to search
   * for, and the same words together with the frequent ones (see `Query`): names and codes contain
   * both kinds, such as "Irlanda del Norte" and "US-DE".
   */
  named(words: readonly string[], allWords: readonly string[]): Jurisdiction[];
  /**
   * Returns the places whose names or code contain every word. If there are no such places, the
   * last word may be only the beginning of a word: "new yor" finds New York.
   */
  partlyNamed(words: readonly string[]): Jurisdiction[];
}

/**
 * Names of each place, keyed by the place's code: its name in the record, and its full and short
 * names in the language of the interface. The places are in the order of the record.
 */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** Returns the spellings of a record's places for an interface in the language of `words`. */
export function spellings(words: Words, { jurisdictions }: LegalRecord): Spellings {
  return new Map(
    jurisdictions.map((one) => [
      one.code,
      [one.name, placeName(words, one), placeShort(words, one)],
    ]),
  );
}

/** Data for finding places by name, in a form that a worker can send to a page. */
export interface PlaceTables {
  /** Codes of the places, in the order of the record. */
  codes: string[];
  /**
   * Index that finds places by the words of their names and codes. The number of a place in this
   * index is its position in `codes`.
   */
  index: WordTables;
  /** For every name of every place: the place's code, and the words of the name. */
  named: { code: string; spelling: string[] }[];
}

/** Makes the data for `placeNames`. */
export function placeTables(names: Spellings): PlaceTables {
  const inLanguages = INTERFACE_LANGUAGES.map(({ code }) => namesIn(tongueOf(code).locale));
  const builder = wordIndexBuilder();
  const named: PlaceTables['named'] = [];
  for (const [code, given] of names) {
    const all = new Set([...given, ...inLanguages.map((of) => of(code))]);
    builder.add([...all, code].join('\n'));
    for (const spelling of [...all].map(plainWords))
      if (spelling.length > 0) named.push({ code, spelling });
  }
  return { codes: [...names.keys()], index: builder.finish(), named };
}

/**
 * Returns an object that finds places with the given tables. It ignores places missing from
 * `places`.
 */
export function placeNames(places: readonly Jurisdiction[], tables: PlaceTables): PlaceNames {
  const { codes, named } = tables;
  const index = wordIndexOf(tables.index);
  const coded = codes.map((code) => ({ code, spelling: plainWords(code).join(' ') }));
  const codedAs = (words: readonly string[]) =>
    coded.filter(({ spelling }) => spelling === words.join(' '));
  const byCode = new Map(places.map((place) => [place.code, place]));
  const placesOf = (found: readonly string[]) =>
    [...new Set(found)].flatMap((code) => byCode.get(code) ?? []);
  return {
    named(words, allWords) {
      const said = new Set(allWords);
      const byName = longest(
        named.filter(({ spelling }) => spelling.every((word) => said.has(word))),
      );
      // The query "US-TX" is a code and must find only Texas. Its word "US" must not find the
      // United States as well.
      const byLongCode = [allWords, words].flatMap((all) => (all.length > 1 ? codedAs(all) : []));
      const found = byLongCode.length > 0 ? byLongCode : [...codedAs(words), ...byName];
      return placesOf(found.map(({ code }) => code));
    },
    partlyNamed(words) {
      const placesWith = (whole: readonly string[]) => {
        const { texts, hasAll } = index.find(words, new Set(whole));
        return hasAll ? placesOf(Array.from(texts, (number) => codes[number] ?? '')) : [];
      };
      const found = placesWith(words);
      return found.length > 0 ? found : placesWith(words.slice(0, -1));
    },
  };
}

/**
 * Removes each name whose words all occur in a longer name of the list. "Virginia" is removed if
 * the list has "West Virginia".
 */
function longest<Named extends { spelling: string[] }>(all: readonly Named[]): Named[] {
  return all.filter(
    ({ spelling }) =>
      !all.some(
        (other) =>
          other.spelling.length > spelling.length &&
          spelling.every((word) => other.spelling.includes(word)),
      ),
  );
}

/**
 * Returns a function that takes a country's code and returns its name in the language of `locale`.
 * The function returns '' for any other code.
 */
function namesIn(locale: string): (code: string) => string {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (display.of(code) ?? '') : '');
}
