import { iso31661, iso31662 } from 'iso-3166';
import type { Jurisdiction } from '../../../src/core/record/schema.ts';

/** The federations whose parts the record page draws. */
const FEDERATIONS = new Set(['US', 'CA', 'AU']);

/** Countries, and parts of federations: what the record page has a shape or a tile for. */
const DRAWN: Jurisdiction[] = [
  ...iso31661.map(({ alpha2, name }) => ({ code: alpha2, name })),
  ...iso31662.filter(({ parent }) => FEDERATIONS.has(parent)).map(({ code, name }) => ({ code, name })),
  { code: 'EU', name: 'European Union' },
  { code: 'NATO', name: 'NATO' },
];

/** So many places: those with a place on the maps first, then made-up provinces. `noun` gives a word for a name. */
export function syntheticPlaces(count: number, noun: () => string): Jurisdiction[] {
  return Array.from(
    { length: count },
    (_, index) =>
      DRAWN[index] ?? { code: codeOf(index), name: `Province ${index.toString(36)} of ${noun()}` },
  );
}

/** `XA-000` … in the form of ISO 3166-2, of countries that are none. */
function codeOf(index: number): string {
  const letter = String.fromCharCode(65 + Math.floor(index / 1000));
  return `X${letter}-${(index % 1000).toString().padStart(3, '0')}`;
}
