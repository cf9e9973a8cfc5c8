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
 * Offsets from UTC, in hours, assumed for a language that has no entry in the dataset: from
 * Pacific time in America to New Zealand.
 */
const ANYWHERE = [-8, 12] as const;

/**
 * Tells whether the publisher's local date may be one day before or after the date in UTC. `lang`
 * is a BCP 47 tag; with '', many time zones are possible.
 */
export function neighbourDays(lang: string, utcHour: number): { before: boolean; after: boolean } {
  const language = lang.toLowerCase().split(/[-_]/, 1)[0] as string;
  const [west, east] = Object.hasOwn(zones, language) ? (zones[language] ?? ANYWHERE) : ANYWHERE;
  // The minute is unknown. `before` assumes the hour's beginning, and `after` assumes its end.
  // Example: at hour 21 and an offset of +2:30, `after` uses 22:00 in UTC. That is 00:30 on the
  // next day, so `after` is true.
  return { before: utcHour + west < 0, after: utcHour + 1 + east > 24 };
}
