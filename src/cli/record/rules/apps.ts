import { measureById } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/** An event may list only apps of its measures. The event is never shown for other apps. */
export const appsAreTheMeasures: Rule = ({ record }) =>
  record.events.flatMap(({ id, apps = [], measures }) => {
    const known = measures.flatMap((measure) => measureById(record, measure)?.apps ?? []);
    const strange = apps.filter((app) => !known.includes(app));
    if (strange.length === 0) return [];
    const message = `none of its measures is on ${strange.join(', ')}; correct apps: here or there`;
    return [{ id, message }];
  });
