import type { Jurisdiction } from '../../../core/record/schema.ts';
import { INTERFACE_LANGUAGES } from '../../../core/wording/interface-languages.ts';
import { tongueOf } from '../../../core/wording/tongue.ts';
import { wordIndexBuilder, wordIndexOf } from './word-index.ts';
import { plainWords } from './words-in.ts';

/** Looks up places by the words of a query. */
export interface PlaceNames {
  /**
   * Returns the places whose whole name or code is among the words. If the words contain a name
   * that is part of a longer one, only the longer one counts: "West Virginia" is not Virginia.
   */
  named(words: readonly string[]): Jurisdiction[];
  /**
   * Returns the places whose names contain every word. If there are none, the last word may also
   * be only the beginning of a word in a name. Country names can be in any language of the
   * interface.
   */
  partlyNamed(words: readonly string[]): Jurisdiction[];
}

/** For each place, by its code: its names in the record and in the languages of the interface. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** Creates the look-up of places by name. Yields after each place. */
export function* placeNames(
  places: readonly Jurisdiction[],
  names: Spellings,
): Generator<void, PlaceNames> {
  const inLanguages = INTERFACE_LANGUAGES.map(({ code }) => namesIn(tongueOf(code).locale));
  const builder = wordIndexBuilder();
  const coded: { place: Jurisdiction; code: string }[] = [];
  const named: { place: Jurisdiction; spelling: string[] }[] = [];
  for (const place of places) {
    const { code } = place;
    const all = new Set([...(names.get(code) ?? []), ...inLanguages.map((of) => of(code))]);
    builder.add([...all, code].join('\n'));
    coded.push({ place, code: plainWords(code).join(' ') });
    for (const spelling of [...all].map(plainWords))
      if (spelling.length > 0) named.push({ place, spelling });
    yield;
  }
  const index = wordIndexOf(yield* builder.finish());
  return {
    named(words) {
      const said = new Set(words);
      const whole = words.join(' ');
      const byCode = coded.filter(({ code }) => code === whole);
      const byName = longest(
        named.filter(({ spelling }) => spelling.every((word) => said.has(word))),
      );
      // A code of two words, such as "US-TX", belongs to a part of a country. Its first word must
      // not also find the country.
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

/** Removes the names whose words all occur in a longer name of another place. */
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
 * Returns a function that gives the name of a country in one language by the country's code; ''
 * for codes of no country.
 */
function namesIn(locale: string): (code: string) => string {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (display.of(code) ?? '') : '');
}
