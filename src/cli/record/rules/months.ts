import type { LegalEvent } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/**
 * Checks that no measure has both an event dated `2024-05` and an event dated `2024-05-20` that
 * set states. `2024-05` counts as 31 May, so the program would order the events wrongly if the
 * event without a day came first.
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
