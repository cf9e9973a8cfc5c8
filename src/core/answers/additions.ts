import { settledBy } from '../dates/day-or-month.ts';
import { measureStateOn } from '../law/measure-state.ts';
import type { Status } from '../law/standing.ts';
import { addedEventsOf, measuresIn } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';

/**
 * A statement about the law from an added record: a newsroom's own record, used together with the
 * default record. Never changes the app's status.
 */
export interface Addition {
  /** Name of the newsroom that publishes the added record. */
  from: string;
  /** Rule that the statement is about. It is from the added record or the default record. */
  measure: Measure;
  event: LegalEvent;
  /**
   * State of the measure after the event, according to the added record; null when the event
   * changes nothing.
   */
  state: State | null;
}

/**
 * Returns what added records say about an app in a place and scope, newest first. Ignores
 * events after the day `date`, `YYYY-MM-DD`.
 */
export function additionsTo(
  status: Status,
  record: LegalRecord,
  app: string,
  jurisdiction: string,
  scope: Scope,
  date: string,
): Addition[] {
  const measures = measuresIn(record, jurisdiction).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app),
  );
  const governing = status.state === 'no-record' ? null : status.measure;
  return measures
    .flatMap((measure) =>
      measure.from === undefined
        ? toldOf(record, measure, app, date)
        : ownState(record, measure, measure === governing, app, date),
    )
    .sort((a, b) => (a.event.date > b.event.date ? -1 : Number(a.event.date < b.event.date)));
}

function toldOf(record: LegalRecord, measure: Measure, app: string, date: string): Addition[] {
  return addedEventsOf(record, measure.id).flatMap((event) => {
    const counts = settledBy(event.date, date) && (event.apps?.includes(app) ?? true);
    return counts && event.from !== undefined
      ? [{ from: event.from, measure, event, state: event.state }]
      : [];
  });
}

function ownState(
  record: LegalRecord,
  measure: Measure,
  governs: boolean,
  app: string,
  date: string,
): Addition[] {
  // If this added rule governs, the app's status already shows the rule, so nothing is returned.
  const current = governs ? null : measureStateOn(record, measure, app, date);
  if (!current || measure.from === undefined) return [];
  return [{ from: measure.from, measure, event: current.event, state: current.state }];
}
