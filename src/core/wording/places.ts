import type { Jurisdiction } from '../record/schema.ts';
import type { Words } from './words.ts';

/**
 * A place as a heading names it: "United States", "Montana". Countries by the language's own name, parts of countries by the
 * catalog's. All in English, and parts that the catalog does not know, as the record names them.
 */
export function placeName(words: Words, { code, name }: Jurisdiction): string {
  return words.language.code === 'en' ? name : (own(words, 'place', code) ?? intlName(words, code) ?? name);
}

/** True for a part of a country that the catalog does not know, as an added record may name one: `placeName` gives its English name. */
export function isNamedInEnglish(words: Words, place: Jurisdiction): boolean {
  return words.language.code !== 'en' && place.code.includes('-') && own(words, 'place', place.code) === null;
}

/** A place within a sentence: "the US", "India", "Montana". */
export function placeWords(words: Words, place: Jurisdiction): string {
  return own(words, 'place', place.code) ?? placeName(words, place);
}

/** A place where room is short: "US", "UK", "Netherlands". */
export function placeShort(words: Words, place: Jurisdiction): string {
  return own(words, 'placeShort', place.code) ?? placeName(words, place);
}

/** "in the US", "in Montana"; "at NATO" for the one institution that is no place. */
export function inPlace(words: Words, jurisdiction: Jurisdiction): string {
  const place = placeWords(words, jurisdiction);
  return own(words, 'inPlace', jurisdiction.code) ?? words.say('inPlace', { place });
}

/** What the catalog calls it, where that is another name than Intl's. */
function own(words: Words, kind: string, code: string): string | null {
  return words.optional(`${kind}_${code.replaceAll('-', '_')}`);
}

/** Null for what is no country: Intl does not know parts of one, nor NATO. */
function intlName({ locale }: Words, code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code) ?? null;
}
