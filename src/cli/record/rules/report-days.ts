import { eventsOf } from '../../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../../core/record/schema.ts';
import { hasBegun } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

const REPORT_DAY =
  /\b(day|date|month) (is|was) (that|the one) (of|on) (the |a |first |newspaper's |press )*(report|page|reports|pages|which it became known|which the [\w ]+ became known)\b/i;

/**
 * An event that begins a rule must have `firstReport` if its note says that its date is only the
 * day of a press report. Readers then see "at least since", because the rule may have begun
 * earlier.
 */
export const reportDaysAreFirstReports: Rule = ({ record }) =>
  record.events.flatMap((event) => {
    const { id, firstReport, note } = event;
    if (firstReport || !isBeginning(record, event)) return [];
    const [words] = REPORT_DAY.exec(note ?? '') ?? [];
    return words
      ? [{ id, message: `note: "${words}"; add firstReport: true, or say what day it is` }]
      : [];
  });

/**
 * True when the event is the first that puts one of its measures in force, or in a later state
 * such as "suspended" (see `hasBegun`).
 */
function isBeginning(record: LegalRecord, { id, measures }: LegalEvent): boolean {
  return measures.some((measure) => {
    const begun = eventsOf(record, measure).filter(({ state }) => state && hasBegun(state));
    return begun[0]?.id === id;
  });
}
