import { measureById } from '../../../core/record/record-index.ts';
import type { Fault, Rule } from './rule.ts';

/**
 * If two events of one day give a measure different states, the event further down in the file
 * decides. Its note must say which event came last.
 */
export const oneStateADay: Rule = ({ record }) => {
  const states = new Map<string, { id: string; state: string }>();
  return record.events.flatMap(({ id, date, measures, apps, state, note }) =>
    measures.flatMap((measure): Fault[] => {
      if (state === null) return [];
      const others = (apps ?? measureById(record, measure)?.apps ?? []).flatMap((app) => {
        const key = `${measure} ${date} ${app}`;
        const other = states.get(key);
        states.set(key, { id, state });
        return other && other.state !== state ? [other.id] : [];
      });
      const [other] = others;
      if (!other || note) return [];
      const message = `puts "${measure}" in another state than "${other}" on the same day; add a note that says which came last`;
      return [{ id, message }];
    }),
  );
};
