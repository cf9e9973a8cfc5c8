import { countryOf } from '../../../core/record/place-codes.ts';
import type { Rule } from './rule.ts';

/**
 * Ids must show the place, because citations show only the id. Ids of events must also show the
 * date. For example, the id of a measure in Montana begins with `us-mt-`. The ids of the
 * measure's events begin with the code of Montana or of the US, and then the date:
 * `us-mt-2023-05-17-` or `us-2023-05-17-`.
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
