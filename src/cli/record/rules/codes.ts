import { iso31661, iso31662 } from 'iso-3166';
import type { Rule } from './rule.ts';

/**
 * Accepted codes that ISO 3166 does not assign. `EU` and `NATO` make rules of their own; `XK` is
 * the customary code for Kosovo.
 */
const OTHERS = ['EU', 'NATO', 'XK'];

const COUNTRIES: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));

const KNOWN: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  ...iso31662.map(({ code }) => code),
  ...OTHERS,
]);

/** True for a code of ISO 3166-1 or 3166-2, and for the codes in `OTHERS`. */
export function isJurisdiction(code: string): boolean {
  return KNOWN.has(code);
}

/**
 * Jurisdictions must be codes of ISO 3166-1 or 3166-2 or one of `OTHERS`; home countries of apps
 * must be codes of ISO 3166-1.
 */
export const isoCodes: Rule = ({ record }) => [
  ...record.measures
    .filter(({ jurisdiction }) => !isJurisdiction(jurisdiction))
    .map(({ id, jurisdiction }) => ({
      id,
      message: `"${jurisdiction}" is no ISO 3166 code; rename the file`,
    })),
  ...record.apps
    .filter(({ home }) => home && !COUNTRIES.has(home))
    .map(({ id, home }) => ({
      id,
      message: `home: "${home}" is no ISO 3166-1 code; correct it or leave it out`,
    })),
];
