/** Member states of the European Union (ISO 3166-1), by the Union's own list, since 1 February 2020. */
const UNION = new Set([
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
]);

/** Most guesses; with more, none is made. */
const MOST = 4;

/**
 * Guesses the places that a reader with these languages may live in (BCP 47 tags, the favourite
 * first: `de-AT`), limited to `known` places. These are the countries that the tags name, or else
 * those where most speakers of the languages live, and the EU for its members. English alone gives
 * no guess, since it is spoken and set everywhere. Invalid tags are ignored. Empty when nothing can
 * be guessed.
 */
export function guessPlaces(languages: readonly string[], known: ReadonlySet<string>): string[] {
  const locales = languages.flatMap(localeOf);
  const named = locales.flatMap(({ region }) => region ?? []);
  const likely = locales
    .filter(({ language }) => language !== 'en')
    .flatMap((locale) => locale.maximize().region ?? []);
  const countries = [...new Set(named.length > 0 ? named : likely)];
  const places = countries.some((country) => UNION.has(country)) ? [...countries, 'EU'] : countries;
  return places.filter((place) => known.has(place)).slice(0, MOST);
}

function localeOf(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}
