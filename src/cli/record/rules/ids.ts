import { countryOf } from '../../../core/record/place-codes.ts';
import type { Rule } from './rule.ts';

/**
 * Ids must show where and when. A measure's id begins with its place: `us-`. An event's id begins
 * with the place, or the country of the place, and the date: `us-2020-08-06-`. A person who sees
 * only the id in a citation then knows both.
 */
export const idsSayWhereAndWhen: Rule = ({ record }) => {
  const homes = new Map(record.measures.map(({ id, jurisdiction }) => [id, jurisdiction]));
  const measures = record.measures
    .filter(({ id, jurisdiction }) => !id.startsWith(`${jurisdiction.toLowerCase()}-`))
    .map(({ id, jurisdiction }) => ({
      id,
      message: `the id must say where; begin it with "${jurisdiction.toLowerCase()}-"`,
    }));
  const events = record.events.flatMap(({ id, date, measures: [first = ''] }) => {
    const home = homes.get(first)?.toLowerCase() ?? '';
    const starts = [home, countryOf(home)].map((place) => `${place}-${date}-`);
    return starts.some((start) => id.startsWith(start))
      ? []
      : [{ id, message: `the id must say where and when; begin it with "${starts[1]}"` }];
  });
  return [...measures, ...events];
};
