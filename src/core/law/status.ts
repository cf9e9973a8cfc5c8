import { settledBy, startsBy } from '../dates/day-or-month.ts';
import { eventsOf, measuresIn } from '../record/record-index.ts';
import { type LegalEvent, type LegalRecord, type Measure, scopeSchema } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import { isLive, STATES } from '../record/states.ts';
import { transitionsBegun, transitionsOf } from './course.ts';
import { byRank, byStrength, type Candidate, candidateOf, isDropped } from './governing.ts';
import { stateAfter } from './measure-state.ts';
import type { ScopeStatus, Standing, Status, Transition } from './standing.ts';

/**
 * Returns the law on an app in a jurisdiction at the end of a day (`YYYY-MM-DD`), one status per
 * scope, `public` first. Leaves out scopes on which the record says nothing.
 */
export function statusOn(
  record: LegalRecord,
  app: string,
  jurisdiction: string,
  date: string,
): ScopeStatus[] {
  const measures = measuresIn(record, jurisdiction).filter((measure) => measure.apps.includes(app));
  return scopeSchema.options.flatMap((scope) => {
    const inScope = measures.filter((measure) => measure.scope === scope);
    const status = statusOf(record, inScope, app, date);
    return status ? [{ scope, status }] : [];
  });
}

/**
 * Returns the law on one app in one scope; `no-record` when no measure of that scope has a state
 * at the end of `date`.
 */
export function statusInScope(
  record: LegalRecord,
  app: string,
  jurisdiction: string,
  scope: Scope,
  date: string,
): Status {
  const measures = measuresIn(record, jurisdiction).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app),
  );
  return statusOf(record, measures, app, date) ?? { state: 'no-record' };
}

/**
 * Returns the measures of one scope that have a state at the end of a day, the governing measure
 * first.
 */
export function standingsInScope(
  record: LegalRecord,
  app: string,
  jurisdiction: string,
  scope: Scope,
  date: string,
): Standing[] {
  const measures = measuresIn(record, jurisdiction).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app),
  );
  // Measures that a newsroom added (`from`) count only if no other measure has a state.
  const defaultStandings = standingsAmong(
    record,
    measures.filter(({ from }) => from === undefined),
    app,
    date,
  );
  return defaultStandings.length > 0
    ? defaultStandings
    : standingsAmong(record, measures, app, date);
}

/** Returns the status at the end of `date`; null if no measure has, or may have, a state. */
function statusOf(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  date: string,
): Status | null {
  const defaultMeasures = measures.filter(({ from }) => from === undefined);
  return (
    // Measures that newsrooms added are used only if the measures of the default record give no
    // status.
    statusAmong(record, defaultMeasures, app, date) ?? statusAmong(record, measures, app, date)
  );
}

function statusAmong(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  date: string,
): Status | null {
  const maybe = unsettled(record, measures, app, date);
  const doubt = maybe ? { maybe } : {};
  const [first, ...others] = standingsAmong(record, measures, app, date);
  // A measure may have got its first state this month, on an unknown day.
  if (!first) return maybe ? { state: 'no-record', maybe } : null;
  const parts = others
    .filter(({ measure, state }) => measure.reach && isLive(state))
    .sort(byStrength);
  return { ...first, ...(parts.length > 0 ? { parts } : {}), ...doubt };
}

/** Returns the measures that have a state at the end of `date`, the governing measure first. */
function standingsAmong(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  date: string,
): Standing[] {
  return measures
    .flatMap((measure) => candidate(record, measure, app, date) ?? [])
    .sort(byRank)
    .map(({ standing }) => standing);
}

/** Returns a measure with its state at the end of a day; null if it has no state yet. */
export function standingOf(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): Standing | null {
  return candidate(record, measure, app, date)?.standing ?? null;
}

function candidate(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): Candidate | null {
  const course = transitionsOf(record, measure, app, date);
  const current = stateAfter(course, record, measure, app, date);
  if (!current) return null;
  const dropped = isDropped(current.state, course);
  return candidateOf({ ...current, measure, ...(dropped ? { dropped } : {}) }, course);
}

/**
 * Returns a change of state that may or may not have happened by the end of `date`; null when
 * there is none. For example, it is unknown on 12 May 2023 whether an event dated `2023-05` has
 * happened.
 */
function unsettled(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  date: string,
): Transition | null {
  const isOpen = (event: LegalEvent) => startsBy(event.date, date) && !settledBy(event.date, date);
  // Few measures have an event that may or may not have happened (`isOpen`). To save time, all
  // other measures are skipped.
  const open = measures
    .filter(({ id }) => eventsOf(record, id).some(isOpen))
    .flatMap((measure) =>
      transitionsBegun(record, measure, app, date).filter(({ event }) => isOpen(event)),
    );
  // If there are several such changes, the change that leads to the strongest state is returned.
  const strength = ({ after }: Transition) => STATES[after].strength;
  return open.sort((a, b) => strength(b) - strength(a))[0] ?? null;
}
