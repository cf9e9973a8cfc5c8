import { eventsOf } from '../../../core/record-index.ts';
import type { Rule } from './rule.ts';

/** A measure that no event speaks of can never be shown. */
export const measuresAreReached: Rule = ({ record }) =>
  record.measures
    .filter(({ id }) => eventsOf(record, id).length === 0)
    .map(({ id }) => ({ id, message: 'no event speaks of this measure; add the event that began it' }));
