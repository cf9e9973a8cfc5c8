import { endsOn } from '../../../core/dates/day-or-month.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import { isOver } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/**
 * A measure's last day must not be before its first event. If an event after the last day sets a
 * state, it must be a state that ends the measure. An event of which only the month is known counts
 * from the month's last day, as in the law.
 */
export const expiryIsTheEnd: Rule = ({ record }) =>
  record.measures.flatMap(({ id, expires }) => {
    if (!expires) return [];
    const [first, ...others] = eventsOf(record, id);
    if (first && endsOn(first.date) > expires)
      return [
        {
          id,
          message: `expires on ${expires}, before its first event; ${remedy(first.date, expires)}`,
        },
      ];
    const beyond = others.find(
      ({ state, date }) => state !== null && !isOver(state) && endsOn(date) > expires,
    );
    return beyond
      ? [
          {
            id: beyond.id,
            message: `comes after the last day of "${id}", ${expires}; ${remedy(beyond.date, expires)}`,
          },
        ]
      : [];
  });

/** Says how to mend an event dated `date` that counts as later than the last day `expires`. */
function remedy(date: string, expires: string): string {
  return expires.startsWith(date)
    ? `a month counts from its last day, so date: needs the event's day`
    : 'correct expires:';
}
