import { isPlan } from '../record/event-kinds.ts';
import type { LegalEvent, LegalRecord } from '../record/schema.ts';
import { remembered } from './remembered.ts';

/**
 * Returns the date up to which editors have kept the default record up to date: `YYYY-MM-DD`,
 * `YYYY-MM`, or '' if no event shows it.
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
  // `from`: a newsroom added it. Low confidence: its date may be inferred, as when bills lapse.
  return event.from === undefined && !isPlan(event) && event.confidence !== 'low';
}
