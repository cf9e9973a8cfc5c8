import { isPartOfCountry } from '../record/place-codes.ts';
import type { Jurisdiction } from '../record/schema.ts';
import { withoutArticle } from './without-article.ts';
import type { Words } from './words.ts';

/**
 * Returns a place's name for a heading, such as "United States". If the record lacks the place,
 * callers pass the place's code as `name`.
 */
export function placeName(words: Words, { code, name }: Jurisdiction): string {
  if (words.language.code === 'en' && name !== code) return name;
  // Takes the name from the catalog, else from Intl, else from the record. The catalog's name may
  // include the country: "Sicily, Italy".
  return withoutArticle(own(words, 'place', code) ?? intlName(words, code) ?? name);
}

/**
 * Returns the name of the place with the given code: "Bolivia" for `BO`. If `places`, the catalog
 * and Intl all lack the place, returns the code.
 */
export function nameByCode(words: Words, code: string, places: readonly Jurisdiction[]): string {
  return placeName(words, places.find((place) => place.code === code) ?? { code, name: code });
}

/**
 * True when the reader's language is not English, but `placeName` has only the English name of a
 * place. Only parts of countries, such as a state in an added record, can lack a translation.
 */
export function isNamedInEnglish(words: Words, { code }: Jurisdiction): boolean {
  return (
    words.language.code !== 'en' && isPartOfCountry(code) && own(words, 'place', code) === null
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
 * Returns a place with a preposition: "in the US", "in Montana"; but "at NATO", because NATO is an
 * institution and not a place.
 */
export function inPlace(words: Words, jurisdiction: Jurisdiction): string {
  const place = placeWords(words, jurisdiction);
  return own(words, 'inPlace', jurisdiction.code) ?? words.say('inPlace', { place });
}

/**
 * True when a text mentions a place by its name or short name. "Australian" mentions Australia,
 * but "CFIUS" does not mention the US.
 */
export function namesPlace(words: Words, place: Jurisdiction, text: string): boolean {
  return [placeName(words, place), placeShort(words, place)].some((name) =>
    text
      .split(name)
      .slice(0, -1)
      .some((before) => !/\p{L}$/u.test(before)),
  );
}

/**
 * Returns a form of a place's name from the catalog; null if the catalog lacks it. `kind` is the
 * form: `place`, `placeShort` or `inPlace`.
 */
function own(words: Words, kind: string, code: string): string | null {
  return words.optional(`${kind}_${code.replaceAll('-', '_')}`);
}

/** Cache of the Intl objects that give the names of places, by locale. They are slow to create. */
const regionNames = new Map<string, Intl.DisplayNames>();

/**
 * Returns the name that Intl has for a place; null for parts of countries and for NATO, for which
 * Intl has no names.
 */
function intlName({ locale }: Words, code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const names =
    regionNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  regionNames.set(locale, names);
  return names.of(code) ?? null;
}
