import type { Rule } from './rule.ts';

/**
 * Two events of one day that put a measure in two states: the one that stands lower in the file holds at the day's end,
 * and its note says so. Without a note it is a conflict.
 */
export const oneStateADay: Rule = ({ record }) => {
  const states = new Map<string, { id: string; state: string }>();
  return record.events.flatMap(({ id, date, measures, apps, state, note }) =>
    measures.flatMap((measure) => {
      if (state === null) return [];
      const key = `${measure} ${date} ${apps?.join() ?? ''}`;
      const other = states.get(key);
      states.set(key, { id, state });
      const message = `puts "${measure}" in another state than "${other?.id}" on the same day; add a note that says which came last`;
      return other && other.state !== state && !note ? [{ id, message }] : [];
    }),
  );
};
