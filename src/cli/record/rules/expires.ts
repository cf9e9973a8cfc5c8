import { startsOn } from '../../../core/dates/day-or-month.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import { isOver } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/**
 * A measure's last day must not be before its first event. If an event after the last day sets a
 * state, it must be a state that ends the measure.
 */
export const expiryIsTheEnd: Rule = ({ record }) =>
  record.measures.flatMap(({ id, expires }) => {
    if (!expires) return [];
    const [first, ...others] = eventsOf(record, id);
    if (first && startsOn(first.date) > expires)
      return [{ id, message: `expires on ${expires}, before its first event; correct the day` }];
    const beyond = others.find(
      ({ state, date }) => state !== null && !isOver(state) && startsOn(date) > expires,
    );
    return beyond
      ? [
          {
            id: beyond.id,
            message: `comes after the last day of "${id}", ${expires}; correct expires:`,
          },
        ]
      : [];
  });
