import { isPlan } from '../record/event-kinds.ts';
import type { LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date up to which the default record is maintained: the date (`YYYY-MM-DD` or
 * `YYYY-MM`) of its newest event up to `today`; '' for an empty record. Only events that show that
 * an editor checked the law up to that date count. Scheduled events don't count, because they had
 * not happened when the record was made. Events of low confidence don't count, because they may be
 * inferred from an older rule.
 */
export const recordThrough = remembered(
  ({ events }: Pick<LegalRecord, 'events'>, today: string): string =>
    events
      .filter((event) => event.from === undefined && !isPlan(event) && event.confidence !== 'low')
      .reduce((newest, { date }) => (date > newest && date <= today ? date : newest), ''),
);
