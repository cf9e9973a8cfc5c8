import type { Jurisdiction } from '../record/schema.ts';
import type { Words } from './words.ts';

/**
 * Returns a place's name in the form for a heading: "United States", "Montana". Names of countries
 * come from Intl; names of their parts come from the catalog. Returns the record's English name
 * for English readers, and for a part that the catalog lacks.
 */
export function placeName(words: Words, { code, name }: Jurisdiction): string {
  return words.language.code === 'en'
    ? name
    : (own(words, 'place', code) ?? intlName(words, code) ?? name);
}

/**
 * True for a part of a country that the catalog lacks, as may happen with an added record. For
 * such a place, `placeName` returns the English name.
 */
export function isNamedInEnglish(words: Words, place: Jurisdiction): boolean {
  return (
    words.language.code !== 'en' &&
    place.code.includes('-') &&
    own(words, 'place', place.code) === null
  );
}

/** Returns a place in the form for the middle of a sentence: "the US", "India", "Montana". */
export function placeWords(words: Words, place: Jurisdiction): string {
  return own(words, 'place', place.code) ?? placeName(words, place);
}

/** Returns a short name of a place: "US", "UK", "Netherlands". */
export function placeShort(words: Words, place: Jurisdiction): string {
  return own(words, 'placeShort', place.code) ?? placeName(words, place);
}

/**
 * Returns a place with its preposition: "in the US", "in Montana"; "at NATO" for NATO, which is an
 * institution and not a place.
 */
export function inPlace(words: Words, jurisdiction: Jurisdiction): string {
  const place = placeWords(words, jurisdiction);
  return own(words, 'inPlace', jurisdiction.code) ?? words.say('inPlace', { place });
}

/**
 * True when a text names a place by its name or its short name, alone or as the beginning of a
 * word: "UK bans TikTok", "Australian departments". "CFIUS" does not name the US.
 */
export function namesPlace(words: Words, place: Jurisdiction, text: string): boolean {
  return [placeName(words, place), placeShort(words, place)].some((name) =>
    text
      .split(name)
      .slice(0, -1)
      .some((before) => !/\p{L}$/u.test(before)),
  );
}

/** Returns a place's name in the catalog; null if it has none. */
function own(words: Words, kind: string, code: string): string | null {
  return words.optional(`${kind}_${code.replaceAll('-', '_')}`);
}

/** Cache of Intl's formatters for names of places, by locale. Formatters are slow to create. */
const regionNames = new Map<string, Intl.DisplayNames>();

/**
 * Returns Intl's name of a place; null for parts of countries and for NATO, which Intl does not
 * know.
 */
function intlName({ locale }: Words, code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const names =
    regionNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  regionNames.set(locale, names);
  return names.of(code) ?? null;
}
