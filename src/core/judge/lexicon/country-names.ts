import * as z from 'zod/mini';
import authored from '../../../../dataset/countries.yaml';
import { authoredData } from '../../dates/authored-data.ts';

const countriesSchema = z.strictObject({
  countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1)),
});

/**
 * Returns the countries' names in one language from Unicode's CLDR, keyed by the country's code.
 * Leaves out countries that have no name there. Throws an Error when `dataset/countries.yaml` does
 * not fit its schema.
 */
export function countryNames(language: string): Record<string, string[]> {
  const cldr = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return Object.fromEntries(
    countries().flatMap((code) => {
      const name = cldr.of(code);
      return name ? [[code, [name]]] : [];
    }),
  );
}

/**
 * Returns the codes of the countries in `dataset/countries.yaml`. Throws an Error when the file
 * does not fit its schema.
 */
export function countries(): string[] {
  return authoredData(countriesSchema, authored, 'dataset/countries.yaml').countries;
}
