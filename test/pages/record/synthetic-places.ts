import { iso31661, iso31662 } from 'iso-3166';
import type { Jurisdiction } from '../../../src/core/record/schema.ts';

/** Federations whose parts are drawn on the record page. */
const FEDERATIONS = new Set(['US', 'CA', 'AU']);

/**
 * Places that appear on the maps of the record page: countries, parts of federations, and
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
 * Makes `count` places: first those on the maps, then invented provinces. `noun` returns a word for
 * a province's name.
 */
export function syntheticPlaces(count: number, noun: () => string): Jurisdiction[] {
  return Array.from(
    { length: count },
    (_, index) =>
      DRAWN[index] ?? { code: codeOf(index), name: `Province ${index.toString(36)} of ${noun()}` },
  );
}

/**
 * Returns a code such as `XA-000`. It has the form of ISO 3166-2, but belongs to no existing
 * country.
 */
function codeOf(index: number): string {
  const letter = String.fromCharCode(65 + Math.floor(index / 1000));
  return `X${letter}-${(index % 1000).toString().padStart(3, '0')}`;
}
