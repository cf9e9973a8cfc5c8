import { measureById } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * An event's apps must be apps of its measures. Readers would never see the event under an app
 * that none of its measures concerns.
 */
export const appsAreTheMeasures: Rule = ({ record }) =>
  record.events.flatMap(({ id, apps = [], measures }) => {
    const known = measures.flatMap((measure) => measureById(record, measure)?.apps ?? []);
    const strange = apps.filter((app) => !known.includes(app));
    if (strange.length === 0) return [];
    const message = `none of its measures is on ${strange.join(', ')}; correct apps: here or there`;
    return [{ id, message }];
  });
