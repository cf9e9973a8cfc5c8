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
 * Offsets from UTC, in hours, for a language that the dataset lacks: the westernmost and the
 * easternmost.
 */
const ANYWHERE = [-8, 12] as const;

/**
 * Tells whether the publisher's date may be a day before or after the date in UTC. `lang` is a BCP
 * 47 tag, or ''.
 */
export function neighbourDays(lang: string, utcHour: number): { before: boolean; after: boolean } {
  const language = lang.toLowerCase().split(/[-_]/, 1)[0] as string;
  const [west, east] = Object.hasOwn(zones, language) ? (zones[language] ?? ANYWHERE) : ANYWHERE;
  // Only the hour is known, so each result assumes the minute that makes it more likely. For hour
  // 21, `before` uses 21:00 and `after` uses 22:00. At an offset of +2:30, 22:00 in UTC is 00:30 on
  // the next day, so `after` is true.
  return { before: utcHour + west < 0, after: utcHour + 1 + east > 24 };
}
