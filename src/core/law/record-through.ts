import { isPlan } from '../record/event-kinds.ts';
import type { LegalEvent, LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date up to which the default record is maintained, `YYYY-MM-DD` or `YYYY-MM`. This
 * is the date of the record's newest event up to `today`; '' when there is no such event.
 */
export const recordThrough = remembered(
  ({ events }: Pick<LegalRecord, 'events'>, today: string): string =>
    events.reduce(
      (newest, event) =>
        event.date > newest && event.date <= today && isMaintained(event) ? event.date : newest,
      '',
    ),
);

/**
 * True for an event whose date shows that editors kept the default record up to date until then.
 * False for the events of other newsrooms and for planned events. Also false for an event of low
 * confidence, because its date may be a mere inference, such as the day when a parliament's bills
 * lapse.
 */
function isMaintained(event: LegalEvent): boolean {
  return event.from === undefined && !isPlan(event) && event.confidence !== 'low';
}
