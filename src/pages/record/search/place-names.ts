import type { Jurisdiction } from '../../../core/record/schema.ts';
import { INTERFACE_LANGUAGES } from '../../../core/wording/interface-languages.ts';
import { tongueOf } from '../../../core/wording/tongue.ts';
import { type WordIndex, wordIndexBuilder } from './word-index.ts';
import { plainWords } from './words-in.ts';

/** Finds places by the words of a query. */
export interface PlaceNames {
  /**
   * Returns the places whose whole name is among the words, or whose code they are. A name within a
   * longer one that is among the words doesn't count: "West Virginia" does not name Virginia.
   */
  named(words: readonly string[]): Jurisdiction[];
  /**
   * Returns the places that have every word in their names; if there are none, the places that have
   * the beginning of the last word and all others. Names of countries are known in all languages of
   * the interface.
   */
  partlyNamed(words: readonly string[]): Jurisdiction[];
}

/** Names of each place by code: the record's own, and those in the reader's language. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** Returns the finder of places. */
export function placeNames(places: readonly Jurisdiction[], names: Spellings): PlaceNames {
  const inLanguages = INTERFACE_LANGUAGES.map(({ code }) => namesIn(tongueOf(code).locale));
  const builder = wordIndexBuilder();
  const named: { place: Jurisdiction; code: string; spellings: string[][] }[] = [];
  for (const place of places) {
    const { code } = place;
    const all = new Set([...(names.get(code) ?? []), ...inLanguages.map((of) => of(code))]);
    builder.add([...all, code].join('\n'));
    const spellings = [...all].map(plainWords).filter(({ length }) => length > 0);
    named.push({ place, code: plainWords(code).join(' '), spellings });
  }
  const index: WordIndex = builder.finish();
  return {
    named(words) {
      const said = new Set(words);
      const whole = words.join(' ');
      const byCode = named.filter(({ code }) => code === whole);
      const byName = longest(
        named.flatMap(({ place, spellings }) =>
          spellings
            .filter((one) => one.every((word) => said.has(word)))
            .map((spelling) => ({ place, spelling })),
        ),
      );
      // A code of two words names a part of a country, not the country whose code is its first.
      const found = byCode.length > 0 && words.length > 1 ? byCode : [...byCode, ...byName];
      return [...new Set(found.map(({ place }) => place))];
    },
    partlyNamed(words) {
      const placesWith = (whole: readonly string[]) => {
        const { texts, hasAll } = index.find(words, new Set(whole));
        return hasAll ? [...texts].flatMap((number) => places[number] ?? []) : [];
      };
      const found = placesWith(words);
      return found.length > 0 ? found : placesWith(words.slice(0, -1));
    },
  };
}

/** Leaves out the spellings whose words are all in a longer spelling of another place. */
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

/** Returns the function that gives a country's name in a language; '' for other codes. */
function namesIn(locale: string): (code: string) => string {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (display.of(code) ?? '') : '');
}
