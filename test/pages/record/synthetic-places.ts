import { iso31661, iso31662 } from 'iso-3166';
import type { Jurisdiction } from '../../../src/core/record/schema.ts';

/** Federations whose parts have their own shapes on the record page's maps. */
const FEDERATIONS = new Set(['US', 'CA', 'AU']);

/**
 * Places that have a shape on the record page's maps: countries, parts of federations, and
 * organisations.
 */
const DRAWN: Jurisdiction[] = [
  ...iso31661.map(({ alpha2, name }) => ({ code: alpha2, name })),
  ...iso31662
    .filter(({ parent }) => FEDERATIONS.has(parent))
    .map(({ code, name }) => ({ code, name })),
  { code: 'EU', name: 'European Union' },
  { code: 'NATO', name: 'NATO' },
];

/**
 * Makes `count` places: first the places that appear on the maps, then invented provinces. `noun`
 * returns a word for the name of a province.
 */
export function syntheticPlaces(count: number, noun: () => string): Jurisdiction[] {
  return Array.from(
    { length: count },
    (_, index) =>
      DRAWN[index] ?? { code: codeOf(index), name: `Province ${index.toString(36)} of ${noun()}` },
  );
}

/**
 * Returns a code such as `XA-000`. It has the form of an ISO 3166-2 code, but belongs to no
 * country.
 */
function codeOf(index: number): string {
  const letter = String.fromCharCode(65 + Math.floor(index / 1000));
  return `X${letter}-${(index % 1000).toString().padStart(3, '0')}`;
}
