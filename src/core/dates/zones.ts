/**
 * Offsets from UTC, in hours, of the newsrooms that write most of a language's news, from the
 * westernmost to the easternmost. Derived from the time zones of the countries where it is an
 * official language (IANA time zone database), without territories that have hardly any newsroom.
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

/** European languages whose papers all keep European time. */
const EUROPEAN = new Set(
  'bg bs ca cs da de el et eu fi ga gl hr hu is it lb lt lv mk mt nb nl nn no pl ro sk sl sq sr sv uk'.split(
    ' ',
  ),
);

/**
 * Says whether the publisher's clock may show the day before, or the day after, at an hour of the
 * day in UTC. `lang` is a BCP 47 tag, or '' when unknown.
 */
export function neighbourDays(lang: string, utcHour: number): { before: boolean; after: boolean } {
  const language = lang.toLowerCase().split(/[-_]/, 1)[0] as string;
  const [west, east] = OFFSETS[language] ?? (EUROPEAN.has(language) ? [0, 3] : [-8, 12]);
  // Minutes are unknown, so the whole hour counts: 21:40 in UTC is past midnight at +2:30.
  return { before: utcHour + west < 0, after: utcHour + 1 + east > 24 };
}
