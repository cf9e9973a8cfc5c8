import * as z from 'zod/mini';
import authored from '../../../../dataset/countries.yaml';

const countriesSchema = z.strictObject({
  countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1)),
});

/**
 * What a language calls the countries of `dataset/countries.yaml`, by code: the names of Unicode's CLDR, which every browser
 * and Node carry, so that no file of ours repeats them. A country that the platform has no name for is left out.
 * Throws an Error when the file does not fit its schema.
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

/** Codes of the countries that are called by their CLDR name where a language's file says nothing else. */
export function countries(): string[] {
  const parsed = countriesSchema.safeParse(authored);
  if (parsed.success) return parsed.data.countries;
  throw new Error(`dataset/countries.yaml is not valid: ${z.prettifyError(parsed.error)}`);
}
