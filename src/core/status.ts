import { endsBy, startsBy } from './dates.ts';
import type { LegalEvent, LegalRecord, Measure, Scope, State } from './record.ts';
import { scopeSchema } from './record.ts';
import { eventsOf, measureById, measuresIn } from './record-index.ts';

/** The state of one measure on a day: what it is, since when without a break, and the event that began it. */
export interface MeasureState {
  state: State;
  /** Date of `event`; a month when only the month is known. */
  since: string;
  event: LegalEvent;
}

/** What governs one app in one jurisdiction and scope on a day. `no-record` is an answer of its own; it never means "allowed". */
export type Status =
  | { state: 'no-record' }
  | (MeasureState & {
      measure: Measure;
    });

export interface ScopeStatus {
  scope: Scope;
  status: Status;
}

/** An event that moved a measure from one state to another. `before` is null when it is the measure's first. */
export interface Transition {
  event: LegalEvent;
  measure: Measure;
  before: State | null;
  after: State;
}

/** Strongest first: what still binds comes before what is held up, and that before what is over. */
const STRENGTH: readonly State[] = ['in-force', 'suspended', 'blocked', 'pending', 'proposed', 'ended'];

/** How far a measure got in its life, least first. */
const REACH: readonly State[] = ['ended', 'proposed', 'pending', 'blocked', 'suspended', 'in-force'];

/**
 * The law on one app in one jurisdiction on a day, one entry for each scope in which the record names a measure
 * that existed by then; scopes in the schema's order, `public` first. Empty when nothing is on record by that day.
 *
 * Governing measure: the strongest state (in-force, suspended, blocked, pending, proposed, ended); among equals the
 * one that got furthest in its life, then law before a policy, a policy before a parliament's own rule, that before advice, then the one
 * that others only carry out, then the latest. A measure of an added record governs only where the default record has none
 * that existed by then: it extends what is known, and never takes the default's place. `date` is `YYYY-MM-DD`;
 * events on that day count.
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
    const ours = inScope.filter(({ from }) => from === undefined);
    const status = governing(record, ours, app, date) ?? governing(record, inScope, app, date);
    return status ? [{ scope, status }] : [];
  });
}

/** The one status of a scope, `no-record` when no measure of the record existed there by that day. */
export function statusInScope(
  record: LegalRecord,
  app: string,
  jurisdiction: string,
  scope: Scope,
  date: string,
): Status {
  const found = statusOn(record, app, jurisdiction, date).find((entry) => entry.scope === scope);
  return found?.status ?? { state: 'no-record' };
}

/**
 * The state of one measure for one app at the end of a day, null before its first event.
 * A measure that only implements another ends with it, at the latest.
 */
export function measureStateOn(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): MeasureState | null {
  const own = runOn(record, measure, app, date);
  const parent = measure.implements && measureById(record, measure.implements);
  const above = parent ? measureStateOn(record, parent, app, date) : null;
  const fallsWithParent =
    own && above?.state === 'ended' && (own.state !== 'ended' || above.since < own.since);
  return fallsWithParent ? above : own;
}

/**
 * Every change of state of a measure for one app up to the end of a day, oldest first. An event that only confirms the state
 * the measure was in (a second injunction, an extended deadline) is no change.
 */
export function transitionsOf(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): Transition[] {
  const transitions: Transition[] = [];
  let before: State | null = null;
  for (const event of eventsOf(record, measure.id)) {
    if (event.state === null || event.state === before || !startsBy(event.date, date)) continue;
    if (event.apps && !event.apps.includes(app)) continue;
    transitions.push({ event, measure, before, after: event.state });
    before = event.state;
  }
  return transitions;
}

function runOn(record: LegalRecord, measure: Measure, app: string, date: string): MeasureState | null {
  const last = transitionsOf(record, measure, app, date).at(-1);
  return last ? { state: last.after, since: last.event.date, event: last.event } : null;
}

/** The broader never hides behind the narrower: law before a policy, that before a house's rule for itself, and advice last. */
function weight({ binding, instrument }: Measure): number {
  if (binding === false) return 3;
  if (instrument === 'parliamentary-rule') return 2;
  return instrument === 'policy' ? 1 : 0;
}

function governing(record: LegalRecord, measures: Measure[], app: string, date: string): Status | null {
  const candidates = measures.flatMap((measure) => {
    const current = measureStateOn(record, measure, app, date);
    if (!current) return [];
    const reach = Math.max(
      ...transitionsOf(record, measure, app, date).map(({ after }) => REACH.indexOf(after)),
    );
    return [{ ...current, measure, reach }];
  });
  candidates.sort(
    (a, b) =>
      STRENGTH.indexOf(a.state) - STRENGTH.indexOf(b.state) ||
      b.reach - a.reach ||
      weight(a.measure) - weight(b.measure) ||
      Number(Boolean(a.measure.implements)) - Number(Boolean(b.measure.implements)) ||
      endsBy(b.since).localeCompare(endsBy(a.since)),
  );
  const [first] = candidates;
  return first
    ? { state: first.state, since: first.since, event: first.event, measure: first.measure }
    : null;
}
