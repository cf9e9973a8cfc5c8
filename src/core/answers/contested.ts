import { settledBy } from '../dates/day-or-month.ts';
import type { MeasureState } from '../law/standing.ts';
import { EVENT_KINDS } from '../record/event-kinds.ts';
import { eventsOf } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';
import { isProposal, STATES } from '../record/states.ts';

/** Words that show that a body is a court. The record writes names of bodies in English. */
const COURT = /\bcourts?\b|\btribunal\b|\bcouncil of state\b|conseil d.[eé]tat/i;

/**
 * True for a rule that is in dispute in court at the end of a day, as far as it concerns an app.
 * `now` is the rule's state for the app on this day, or null.
 */
export function isContested(
  record: LegalRecord,
  measure: Measure,
  app: string,
  now: MeasureState | null,
  day: string,
): boolean {
  const events = eventsOf(record, measure.id).filter(
    ({ date, apps }) => settledBy(date, day) && (apps?.includes(app) ?? true),
  );
  const newest = events.findLast((event) => EVENT_KINDS[event.kind].isRuling || isSuit(event));
  // Somebody has asked a court for a decision, and no ruling has followed.
  if (newest && isSuit(newest)) return true;
  // A court has blocked or suspended the rule, or one that it implements, and this still lasts.
  return now !== null && STATES[now.state].holdsUp && EVENT_KINDS[now.event.kind].isRuling;
}

/**
 * True for a request to a court, such as a lawsuit. Bills and petitions to parliament don't count,
 * even where the parliament is called a court, like the Massachusetts General Court.
 */
function isSuit({ kind, state, case: docket, bodies }: LegalEvent): boolean {
  if (!EVENT_KINDS[kind].isRequest || (state !== null && isProposal(state))) return false;
  return docket !== null || bodies.some((body) => COURT.test(body));
}
