import { isPlan } from '../record/event-kinds.ts';
import type { LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date up to which the default record is maintained, `YYYY-MM-DD` or `YYYY-MM`. This
 * is the date of the record's newest event up to `today`; '' when there is no such event.
 */
export const recordThrough = remembered(
  ({ events }: Pick<LegalRecord, 'events'>, today: string): string =>
    events
      // An event of low confidence is left out, because its date may be no more than a guess from
      // an older rule.
      .filter((event) => event.from === undefined && !isPlan(event) && event.confidence !== 'low')
      .reduce((newest, { date }) => (date > newest && date <= today ? date : newest), ''),
);
