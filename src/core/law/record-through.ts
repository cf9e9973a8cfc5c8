import { isPlan } from '../record/event-kinds.ts';
import type { LegalEvent, LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date, `YYYY-MM-DD` or `YYYY-MM`, up to which editors have kept the default record up
 * to date. It is the date of the newest event that is not after `today` (see `isMaintained`). ''
 * when there is no such event.
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
 * True for an event which shows that editors were still adding events to the default record. False
 * for these events:
 * - events that other newsrooms added
 * - scheduled events
 * - events of low confidence, whose date may be a mere inference, such as the day on which a
 *   parliament's bills lapse
 */
function isMaintained(event: LegalEvent): boolean {
  return event.from === undefined && !isPlan(event) && event.confidence !== 'low';
}
