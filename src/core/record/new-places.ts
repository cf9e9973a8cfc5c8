import type { App, Jurisdiction } from './schema.ts';
import { isLong, namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/** A known place, with its name reduced to a skeleton (see `nameSkeleton`). */
interface Known {
  code: string;
  skeleton: string;
}

/**
 * Returns a function that tells whether a place may be added. The place's name must be neither
 * taken nor too similar to the name of another place (see `resembles`). If the place may be added,
 * the function marks its name as taken.
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
    // A country with its English name from CLDR is accepted even if the name resembles that of
    // another place: "Guinea-Bissau" contains "Guinea".
    const isOwn = own === skeletonOf(englishName(code) ?? '');
    if (taken.has(own) || (!isOwn && known.some((other) => resembles(own, code, other))))
      return false;
    taken.take(own);
    return true;
  };
}

/** True when a place's name (`own`) is too similar to the name of a known place. */
function resembles(own: string, code: string, { code: other, skeleton }: Known): boolean {
  if (code === other) return false;
  const country = countryOf(code);
  // Near places are compared more strictly. For a country, all places are near. For a part of a
  // country, that country and its other parts are near.
  const isNear = code === country || countryOf(other) === country;
  // Parts of different countries may share a name (Punjab).
  if (!isNear && countryOf(other) !== other) return false;
  // The name of a part of a country must not equal another country's name. It may contain it, as
  // New Mexico contains Mexico.
  return own === skeleton || (isNear && isLong(skeleton) && own.includes(skeleton));
}

function countryOf(code: string): string {
  return code.split('-', 1)[0] as string;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Returns the countries in Unicode's CLDR, with their English names. */
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
