/** Member states of the European Union after the UK left in 2020, by ISO 3166-1 code. */
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

/** Maximum number of places that `guessPlaces` returns. */
const MOST = 4;

/**
 * Guesses a reader's places: "de-AT" gives AT and the EU. `languages` has BCP 47 tags, the
 * reader's preferred language first. Returns at most `MOST` places, all `known`.
 */
export function guessPlaces(languages: readonly string[], known: ReadonlySet<string>): string[] {
  const locales = languages.flatMap(localeOf);
  const named = locales.flatMap(({ region }) => region ?? []);
  const likely = locales
    // People everywhere use English, so the language alone suggests no country.
    .filter(({ language }) => language !== 'en')
    .flatMap((locale) => locale.maximize().region ?? []);
  // A country in a tag is better evidence than the likeliest country of a language (DE for "de").
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
