import type { Rule } from './rule.ts';

/**
 * A measure's id must begin with its jurisdiction, such as "us-". An event's id must begin with
 * place and date. A person who sees only the id in a citation thus knows the place, and for an
 * event the date.
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
    const starts = [home, home.split('-')[0]].map((place) => `${place}-${date}-`);
    return starts.some((start) => id.startsWith(start))
      ? []
      : [{ id, message: `the id must say where and when; begin it with "${starts[1]}"` }];
  });
  return [...measures, ...events];
};
