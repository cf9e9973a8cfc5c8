import { startsOn } from '../../../core/dates/day-or-month.ts';
import { shiftDay } from '../../../core/dates/days.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * A measure needs a source that is the authority's own text. Otherwise, `withoutPrimary` must say
 * when an editor last looked for such a source and why none is cited. Measures without an event
 * are exempt.
 */
export const primaryOrWhyNone: Rule = ({ record, withoutPrimary }, today) =>
  record.measures.flatMap(({ id }) => {
    const sources = eventsOf(record, id).flatMap((event) => event.sources);
    const hasPrimary = sources.some(({ kind }) => kind === 'primary');
    const without = withoutPrimary.get(id);
    if (hasPrimary && without)
      return [{ id, message: 'has a primary source now; take withoutPrimary: away' }];
    if (without && startsOn(without.sought) > shiftDay(today, 1))
      return [{ id, message: `was sought for after today (${today}); correct the date` }];
    if (hasPrimary || without || sources.length === 0) return [];
    return [
      {
        id,
        message:
          "has no primary source; cite the authority's own text, or say withoutPrimary: { sought: WHEN, why: WHY THERE IS NONE }",
      },
    ];
  });
