import type { App, Jurisdiction } from './schema.ts';
import { isLong, namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/** A known place by the skeleton of its name. */
interface Known {
  code: string;
  skeleton: string;
}

/**
 * Returns a function that is true for a place which an added record may bring in, and takes its
 * name. A place is refused when its name is that of an app or of another added place; when it
 * equals, resembles or contains the name of another country, of a known part of its own country or,
 * for a part, of its own country. Unicode's English name of a country is always its own.
 */
export function newPlaces(
  places: readonly Jurisdiction[],
  apps: readonly App[],
  variants: Variants,
): (place: Jurisdiction) => boolean {
  const skeletonOf = skeletonsWith(variants);
  const taken = takenNames(apps.flatMap(namesOf).map(skeletonOf));
  let known: Known[] | null = null;
  return ({ code, name }) => {
    known ??= [...countriesOfCldr(), ...places].map((place) => ({
      code: place.code,
      skeleton: skeletonOf(place.name),
    }));
    const own = skeletonOf(name);
    const isOwn = own === skeletonOf(englishName(code) ?? '');
    if (taken.has(own) || (!isOwn && known.some((other) => resembles(own, code, other))))
      return false;
    taken.take(own);
    return true;
  };
}

/**
 * True when a name is too close to another place's name. The name of a part may contain another
 * country's name (New Mexico) but not equal it, and may equal the name of another country's part
 * (Punjab).
 */
function resembles(own: string, code: string, { code: other, skeleton }: Known): boolean {
  if (code === other) return false;
  const country = countryOf(code);
  const isNear = code === country || countryOf(other) === country;
  if (!isNear && countryOf(other) !== other) return false;
  return own === skeleton || (isNear && isLong(skeleton) && own.includes(skeleton));
}

function countryOf(code: string): string {
  return code.split('-', 1)[0] as string;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Returns the countries that Unicode's CLDR names, by their English names. */
function countriesOfCldr(): Jurisdiction[] {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.flatMap((code) => {
    const name = englishName(code);
    return name === null ? [] : [{ code, name }];
  });
}

function englishName(code: string): string | null {
  return /^[A-Z]{2}$/.test(code) ? (ENGLISH.of(code) ?? null) : null;
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
