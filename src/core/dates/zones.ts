import * as z from 'zod/mini';
import authored from '../../../dataset/dates/zones.yaml';
import { authoredData } from './authored-data.ts';

const hours = z.number().check(z.minimum(-12), z.maximum(14));
const zones = authoredData(
  z.record(z.string(), z.tuple([hours, hours])),
  authored,
  'dataset/dates/zones.yaml',
);

/**
 * Time zones of a language that the dataset lacks: the westernmost and the easternmost offset from
 * UTC, in hours.
 */
const ANYWHERE = [-8, 12] as const;

/**
 * Tells whether the publisher's clock may show the day before or the day after the date in UTC. For
 * Italian, 23:00 in UTC may be 1:00 on the next day. `lang` is a BCP 47 tag, or ''.
 */
export function neighbourDays(lang: string, utcHour: number): { before: boolean; after: boolean } {
  const language = lang.toLowerCase().split(/[-_]/, 1)[0] as string;
  const [west, east] = Object.hasOwn(zones, language) ? (zones[language] ?? ANYWHERE) : ANYWHERE;
  // The minute is unknown. `before` assumes the hour's beginning, and `after` assumes its end.
  // Example: at hour 21 and an offset of +2:30, `after` uses 22:00 in UTC. That is 00:30 on the
  // next day, so `after` is true.
  return { before: utcHour + west < 0, after: utcHour + 1 + east > 24 };
}
