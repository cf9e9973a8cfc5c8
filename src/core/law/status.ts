import { endsBy, settledBy, startsBy } from '../dates/day-or-month.ts';
import { eventsOf, expiryId, measureById, measuresIn } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';
import { scopeSchema } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';

/** The state of one measure on a day: what it is, since when without a break, and the event that began it. */
export interface MeasureState {
  state: State;
  /** Date of `event`; a month when only the month is known. */
  since: string;
  event: LegalEvent;
}

/** A measure with its state on a day. */
export interface Standing extends MeasureState {
  measure: Measure;
  /** True for what was proposed and came to nothing: it ended no rule. */
  dropped?: true;
}

/** What governs one app in one jurisdiction and scope on a day. `no-record` is an answer of its own; it never means "allowed". */
export type Status = (
  | { state: 'no-record' }
  | (Standing & {
      /**
       * Rules of single bodies (`reach`) that stand beside the governing one, strongest first: in force, suspended, blocked
       * or not yet in force. Left out when there are none.
       */
      parts?: Standing[];
    })
) & {
  /** A change known by its month only, in whose month the day lies: it may have happened by then. Left out when there is none. */
  maybe?: Transition;
};

export interface ScopeStatus {
  scope: Scope;
  status: Status;
}

/**
 * An event that moved a measure from one state to another, or left it as it was (`stepsBegun`). `before` is null when it is the
 * measure's first.
 */
export interface Transition {
  event: LegalEvent;
  measure: Measure;
  before: State | null;
  after: State;
}

/** Strongest first: what still binds comes before what is held up, and that before what is over. */
const STRENGTH: readonly State[] = ['in-force', 'suspended', 'blocked', 'pending', 'proposed', 'ended'];

/** How far a measure got in its life, least first. */
const PROGRESS: readonly State[] = ['ended', 'proposed', 'pending', 'blocked', 'suspended', 'in-force'];

/** In these, what carries out another measure can't do more than that one does. */
const HELD_UP: ReadonlySet<State> = new Set<State>(['suspended', 'blocked']);

/** What a single body has of its own, beside the rule for the whole place. */
const LIVE: ReadonlySet<State> = new Set<State>(['in-force', 'suspended', 'blocked', 'pending']);

/**
 * The law on one app in one jurisdiction on a day, one entry for each scope in which the record names a measure
 * that existed by then (or came up in that month); scopes in the schema's order, `public` first. Empty when nothing is on
 * record by that day.
 *
 * Governing measure: one for the whole place before one for a part of it; then the strongest state (in-force, suspended,
 * blocked, pending, proposed, ended); among equals the one that got furthest in its life, then law before a policy, a policy
 * before a parliament's own rule, that before advice, then the one that others only carry out, then the latest; among rules of
 * single bodies not the latest, and not what was confirmed lately, but the record's order, in which editors put the widest
 * first. A bill that died comes after everything else. A measure of an added record governs only where the default record has none that
 * existed by then: it extends what is known, and never takes the default's place. `date` is `YYYY-MM-DD`; events on that
 * day count, those known by their month only from its last day.
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

/** The one status of a scope, `no-record` when no measure of the record existed there by that day. */
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
 * The state of one measure for one app at the end of a day, null before its first event.
 * A measure that only implements another ends with it, at the latest, and is held up for as long as that one is suspended
 * or blocked.
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
  if (!own || !above) return own;
  const falls = above.state === 'ended' && (own.state !== 'ended' || endsBy(above.since) < endsBy(own.since));
  const isHeldUp = HELD_UP.has(above.state) && STRENGTH.indexOf(own.state) < STRENGTH.indexOf(above.state);
  return falls || isHeldUp ? above : own;
}

/**
 * Every change of state of a measure for one app up to the end of a day, oldest first. An event that only confirms the state
 * the measure was in (a second injunction, an extended deadline) is no change; one known by its month only counts from
 * the month's last day.
 */
export function transitionsOf(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): Transition[] {
  return courseWhile(record, measure, app, (event) => settledBy(event.date, date));
}

/**
 * The same with those of the day's own month that may have happened by the day, and with every event that left the state as it
 * was: a second injunction, an extended deadline, a bill's next chamber. Of these `before` is `after`.
 */
export function stepsBegun(record: LegalRecord, measure: Measure, app: string, date: string): Transition[] {
  return stepsWhile(record, measure, app, (event) => startsBy(event.date, date));
}

/** The newest event by the end of a day that left a status as it was; null where none came after the one that began it. */
export function latestOf(
  record: LegalRecord,
  { measure, event }: Standing,
  app: string,
  date: string,
): LegalEvent | null {
  const steps = stepsWhile(record, measure, app, (other) => settledBy(other.date, date));
  const last = steps.at(-1);
  return last && last.before === last.after && steps.some((step) => step.event === event) ? last.event : null;
}

/** The same, with those of the day's own month that may have happened by the day. */
function transitionsBegun(record: LegalRecord, measure: Measure, app: string, date: string): Transition[] {
  return courseWhile(record, measure, app, (event) => startsBy(event.date, date));
}

function courseWhile(...args: Parameters<typeof stepsWhile>): Transition[] {
  return stepsWhile(...args).filter(({ before, after }) => before !== after);
}

function stepsWhile(
  record: LegalRecord,
  measure: Measure,
  app: string,
  counts: (event: LegalEvent) => boolean,
): Transition[] {
  const transitions: Transition[] = [];
  let before: State | null = null;
  for (const event of eventsOf(record, measure.id)) {
    if (event.state === null || !counts(event)) continue;
    if (event.apps && !event.apps.includes(app)) continue;
    // What never began for an app has no last day for it.
    if (before === null && event.id === expiryId(measure)) continue;
    transitions.push({ event, measure, before, after: event.state });
    before = event.state;
  }
  return transitions;
}

function runOn(record: LegalRecord, measure: Measure, app: string, date: string): MeasureState | null {
  const last = transitionsOf(record, measure, app, date).at(-1);
  return last ? { state: last.after, since: last.event.date, event: last.event } : null;
}

interface Candidate extends Standing {
  progress: number;
}

function statusOf(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  date: string,
): Status | null {
  const ours = measures.filter(({ from }) => from === undefined);
  return statusAmong(record, ours, app, date) ?? statusAmong(record, measures, app, date);
}

function statusAmong(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  date: string,
): Status | null {
  const candidates = measures.flatMap((measure) => candidate(record, measure, app, date)).sort(byRank);
  const maybe = unsettled(record, measures, app, date);
  const doubt = maybe ? { maybe } : {};
  const [first, ...others] = candidates.map(({ progress, ...standing }): Standing => standing);
  if (!first) return maybe ? { state: 'no-record', maybe } : null;
  const parts = others.filter(({ measure, state }) => measure.reach && LIVE.has(state)).sort(byStrength);
  return { ...first, ...(parts.length > 0 ? { parts } : {}), ...doubt };
}

function candidate(record: LegalRecord, measure: Measure, app: string, date: string): Candidate[] {
  const current = measureStateOn(record, measure, app, date);
  if (!current) return [];
  const reached = transitionsOf(record, measure, app, date).map(({ after }) => PROGRESS.indexOf(after));
  const progress = Math.max(...reached);
  const isDropped = current.state === 'ended' && progress === PROGRESS.indexOf('proposed');
  return [{ ...current, measure, ...(isDropped ? { dropped: true } : {}), progress }];
}

/** The strongest change of the day's month that has no day of its own, null when there is none. */
function unsettled(
  record: LegalRecord,
  measures: readonly Measure[],
  app: string,
  date: string,
): Transition | null {
  const open = measures.flatMap((measure) =>
    transitionsBegun(record, measure, app, date).filter(({ event }) => !settledBy(event.date, date)),
  );
  const strength = ({ after }: Transition) => STRENGTH.indexOf(after);
  return open.sort((a, b) => strength(a) - strength(b))[0] ?? null;
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    group(a) - group(b) ||
    byStrength(a, b) ||
    b.progress - a.progress ||
    weight(a.measure) - weight(b.measure) ||
    Number(Boolean(a.measure.implements)) - Number(Boolean(b.measure.implements)) ||
    // Among bodies the record's order stays: sorting is stable.
    (group(a) === FOR_PART ? 0 : endsBy(b.since).localeCompare(endsBy(a.since)))
  );
}

/** Of `group`. */
const FOR_PART = 1;

/** What speaks for the whole place comes before what speaks for a part; a bill that died speaks for nothing. */
function group({ state, progress, measure }: Candidate): number {
  if (state === 'ended' && progress <= PROGRESS.indexOf('proposed')) return 2;
  return measure.reach ? FOR_PART : 0;
}

function byStrength(a: MeasureState, b: MeasureState): number {
  return STRENGTH.indexOf(a.state) - STRENGTH.indexOf(b.state);
}

/** The broader never hides behind the narrower: law before a policy, that before a house's rule for itself, and advice last. */
function weight({ binding, instrument }: Measure): number {
  if (binding === false) return 3;
  if (instrument === 'parliamentary-rule') return 2;
  return instrument === 'policy' ? 1 : 0;
}
