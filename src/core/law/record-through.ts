import { isPlan } from '../record/event-kinds.ts';
import type { LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date up to which the default record is maintained, `YYYY-MM-DD` or `YYYY-MM`. This
 * is the date of its newest event up to `today`; '' when there is none.
 */
export const recordThrough = remembered(
  ({ events }: Pick<LegalRecord, 'events'>, today: string): string =>
    events
      // An event of low confidence is left out, because its date may only be inferred from an
      // older rule.
      .filter((event) => event.from === undefined && !isPlan(event) && event.confidence !== 'low')
      .reduce((newest, { date }) => (date > newest && date <= today ? date : newest), ''),
);
