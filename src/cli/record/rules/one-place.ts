import { measureById } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * All measures of an event must be of the same jurisdiction. Otherwise a wrong id would change the
 * law of another country without notice.
 */
export const measuresShareAPlace: Rule = ({ record }) =>
  record.events.flatMap(({ id, measures }) => {
    const places = new Set(measures.map((known) => measureById(record, known)?.jurisdiction));
    if (places.size < 2) return [];
    const message = `names measures of ${[...places].join(' and ')}; correct the ids, or write an event in each place's file`;
    return [{ id, message }];
  });
