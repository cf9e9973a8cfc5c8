import type { LegalEvent } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/**
 * The order of a measure's events must be clear if they set states. `2024-05` counts as 31 May,
 * but may have come before an event of `2024-05-20`.
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
