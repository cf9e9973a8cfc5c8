import { isPlan } from '../record/event-kinds.ts';
import type { LegalRecord } from '../record/schema.ts';

/**
 * Returns the date to which the default record is up to date: that of its newest event up to a day,
 * `YYYY-MM-DD` or `YYYY-MM`; '' for an empty record. Plans had not happened yet when the record was
 * made, and an event of low certainty may be inferred from an older rule; neither shows that
 * somebody looked up to its day. Entries of added records do not count.
 */
export function recordThrough({ events }: Pick<LegalRecord, 'events'>, today: string): string {
  return events
    .filter((event) => event.from === undefined && !isPlan(event) && event.confidence !== 'low')
    .reduce((newest, { date }) => (date > newest && date <= today ? date : newest), '');
}
