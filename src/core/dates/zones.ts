/**
 * Hours from UTC at which a language's news is mostly written, from the westernmost to the easternmost, by the time zones
 * of the countries where it is an official language (IANA time zone database, without territories far from any newsroom).
 */
const OFFSETS: Record<string, readonly [west: number, east: number]> = {
  ar: [0, 4],
  en: [-10, 10],
  es: [-8, 2],
  fr: [-8, 4],
  hi: [5.5, 5.5],
  id: [7, 9],
  ja: [9, 9],
  ko: [9, 9],
  pt: [-5, 2],
  ru: [2, 12],
  tr: [3, 3],
  vi: [7, 7],
  zh: [-8, 8],
};

/** Languages of Europe, all of whose papers keep its time. */
const EUROPEAN = new Set(
  'bg bs ca cs da de el et eu fi ga gl hr hu is it lb lt lv mk mt nb nl nn no pl ro sk sl sq sr sv uk'.split(
    ' ',
  ),
);

/** May the publisher's clock show the day before, or after, at an hour in UTC? `lang` is a BCP 47 tag or ''. */
export function neighbourDays(lang: string, utcHour: number): { before: boolean; after: boolean } {
  const language = lang.toLowerCase().split(/[-_]/, 1)[0] as string;
  const [west, east] = OFFSETS[language] ?? (EUROPEAN.has(language) ? [0, 3] : [-8, 12]);
  // An hour's minutes are not looked at: 21:40 in UTC is past midnight at +2:30.
  return { before: utcHour + west < 0, after: utcHour + 1 + east > 24 };
}
