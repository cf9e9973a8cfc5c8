import { isPlan } from '../record/event-kinds.ts';
import type { LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date up to which the default record is maintained: the date of its newest event up
 * to a day, `YYYY-MM-DD` or `YYYY-MM`; '' for an empty record. Two kinds of event do not count,
 * because neither shows that an editor checked the law up to that date: scheduled events, which
 * had not happened when the record was made, and events of low confidence, which may be inferred
 * from an older rule. Entries of added records do not count either.
 */
export const recordThrough = remembered(
  ({ events }: Pick<LegalRecord, 'events'>, today: string): string =>
    events
      .filter((event) => event.from === undefined && !isPlan(event) && event.confidence !== 'low')
      .reduce((newest, { date }) => (date > newest && date <= today ? date : newest), ''),
);
