import { isPlan } from '../record/event-kinds.ts';
import type { LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date up to which the default record is maintained: the date (`YYYY-MM-DD` or
 * `YYYY-MM`) of the newest event that had happened by `today`; '' for an empty record. Two kinds
 * of event do not count, because neither shows that an editor checked the law up to that date:
 * scheduled events, which had not happened when the record was made, and events of low confidence,
 * which may be inferred from an older rule. Entries of added records do not count either.
 */
export const recordThrough = remembered(
  ({ events }: Pick<LegalRecord, 'events'>, today: string): string =>
    events
      .filter((event) => event.from === undefined && !isPlan(event) && event.confidence !== 'low')
      .reduce((newest, { date }) => (date > newest && date <= today ? date : newest), ''),
);
