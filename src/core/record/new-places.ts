import type { App, Jurisdiction } from './schema.ts';
import { isLong, namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/** A known place, with its name reduced to a skeleton (see `nameSkeleton`). */
interface Known {
  code: string;
  skeleton: string;
}

/**
 * Returns a function that decides whether an added record may add a place. It refuses a name that
 * equals or contains an app's name, equals that of a place accepted before, or is too similar to
 * that of a known place (see `resembles`). It accepts the country's English name in Unicode's data
 * even if that is similar to another.
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
 * True when a place's name (`own`) is too similar to the name of a known place. The name of a
 * country must not equal or contain any other. The name of a part must not equal or contain that
 * of its country or of another part; it must not equal that of another country, but may contain it
 * (New Mexico). It may equal that of a part of another country (Punjab).
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
