import { isPlan } from '../record/event-kinds.ts';
import type { LegalEvent, LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date up to which editors have maintained the default record. This is the date,
 * `YYYY-MM-DD` or `YYYY-MM`, of the newest event up to `today` that shows their work (see
 * `isMaintained`); '' if there is no such event.
 */
export const recordThrough = remembered(
  ({ events }: Pick<LegalRecord, 'events'>, today: string): string =>
    events.reduce(
      (newest, event) =>
        event.date > newest && event.date <= today && isMaintained(event) ? event.date : newest,
      '',
    ),
);

/** True for an event which shows that editors were still adding events to the default record. */
function isMaintained(event: LegalEvent): boolean {
  // An event with `from` was added by a newsroom. An event of low confidence may have an inferred
  // date, such as the day on which a bill lapsed.
  return event.from === undefined && !isPlan(event) && event.confidence !== 'low';
}
