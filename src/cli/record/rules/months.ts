import type { LegalEvent } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/**
 * If an event's date is only a month (`2024-05`), no other event of its measures may have a day
 * in that month (`2024-05-20`). The event without a day would count as the later one, which may
 * be wrong. Events whose `state` is null are not checked.
 */
export const monthsAreClear: Rule = ({ record }) =>
  record.events.flatMap((event) => {
    if (event.date.length > 7 || event.state === null) return [];
    const other = record.events.find((dated) => isRival(event, dated));
    return other
      ? [
          {
            id: event.id,
            message: `has no day, so that it counts after "${other.id}" of the same month; give its day, or state: null`,
          },
        ]
      : [];
  });

function isRival(event: LegalEvent, dated: LegalEvent): boolean {
  return (
    dated.date.length > 7 &&
    dated.date.startsWith(event.date) &&
    dated.state !== null &&
    dated.measures.some((id) => event.measures.includes(id))
  );
}
