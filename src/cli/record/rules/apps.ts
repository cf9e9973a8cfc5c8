import { measureById } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * Every app that an event lists must be an app of one of the event's measures. An event is never
 * shown for an app that none of its measures is about.
 */
export const appsAreTheMeasures: Rule = ({ record }) =>
  record.events.flatMap(({ id, apps = [], measures }) => {
    const known = measures.flatMap((measure) => measureById(record, measure)?.apps ?? []);
    const strange = apps.filter((app) => !known.includes(app));
    if (strange.length === 0) return [];
    const message = `none of its measures is on ${strange.join(', ')}; correct apps: here or there`;
    return [{ id, message }];
  });
