import { once } from '../collections/once.ts';
import { countryOf } from './place-codes.ts';
import type { App, Jurisdiction } from './schema.ts';
import { isLong, namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/**
 * A known place. `skeleton` is a simplified form of its name. Names that readers may confuse have
 * the same skeleton: "India" and "Ind1a" (see `nameSkeleton`).
 */
interface Known {
  code: string;
  skeleton: string;
}

/**
 * Returns a function that decides whether a place may be added. It refuses names that are taken or
 * too similar (see `resembles`). An accepted name is then taken.
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
    // A country may use its English name from CLDR even if the name resembles another place's:
    // "Guinea-Bissau" contains "Guinea".
    const isOwn = own === skeletonOf(englishName(code) ?? '');
    if (taken.has(own) || (!isOwn && known.some((other) => resembles(own, code, other))))
      return false;
    taken.take(own);
    return true;
  };
}

/** True when the name of a new place (`own`) is too similar to the name of a known place. */
function resembles(own: string, code: string, { code: other, skeleton }: Known): boolean {
  if (code === other) return false;
  const country = countryOf(code);
  // The check is stricter for a known place that counts as near the new place. If the new place
  // is a country, every known place counts as near. If it is a state such as Montana, only the US
  // and the other US states count as near.
  const isNear = code === country || countryOf(other) === country;
  // Parts of different countries may share a name: India and Pakistan each have a Punjab.
  if (!isNear && countryOf(other) !== other) return false;
  // A new state is refused if its name is equal to the name of a foreign country. A new state is
  // accepted if its name only contains the name of a foreign country: "New Mexico" contains
  // "Mexico".
  return own === skeleton || (isNear && isLong(skeleton) && own.includes(skeleton));
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
  return /^[A-Z]{2}$/.test(code) ? (english().of(code) ?? null) : null;
}

/**
 * English names of countries. The object is created only at its first use, because creating it is
 * slow: it takes milliseconds.
 */
const english = once(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));
