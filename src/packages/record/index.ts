import { isRealDay } from '../../core/dates/day-or-month.ts';
import { eventsBetween as eventsWithin } from '../../core/law/events-between.ts';
import type { Standing } from '../../core/law/standing.ts';
import { statusOn as statusesOn } from '../../core/law/status.ts';
import { measureById } from '../../core/record/record-index.ts';
import { parseReleasedRecord } from '../../core/record/released-record.ts';
import type { LegalEvent, LegalRecord, Measure, Scope, State } from './types.ts';

export { record } from './data.ts';
export type {
  App,
  Correction,
  EventKind,
  Instrument,
  Jurisdiction,
  LegalEvent,
  LegalRecord,
  Measure,
  Scope,
  Source,
  State,
} from './types.ts';

/** A question about the law. */
export interface Question {
  /** Id of the app: `tiktok`. */
  app: string;
  /** Code of the place: `US`, `US-MT`, `EU`. */
  place: string;
  /** Day, `YYYY-MM-DD`, for which the law is returned. Events on that day count. */
  day: string;
  /** Group of people; all groups by default. */
  scope?: Scope;
}

/** A rule and its state on a day. */
export interface RuleState {
  state: State;
  /** Date since which it has had this state, `YYYY-MM-DD` or `YYYY-MM`. */
  since: string;
  measure: Measure;
  /** Event that began the state. */
  event: LegalEvent;
  /** True for a rule that was proposed and never adopted. */
  neverAdopted: boolean;
}

/** The law for one group of people. */
export interface Status {
  scope: Scope;
  /** The rule that governs; null when nothing but a change with an unknown day is on record. */
  rule: RuleState | null;
  /** Rules of single bodies, in addition to the governing rule. */
  beside: RuleState[];
  /** A change in the day's month that may have happened by the day; null when there is none. */
  maybe: { event: LegalEvent; state: State } | null;
}

/**
 * Returns the law on an app in a place on a day. There is one entry for each group of people for
 * whom the record has a rule, the public first. An empty list means that nothing is on record; it
 * never means that the app is allowed. Throws a RangeError for an unknown app or place and for a
 * day that does not exist.
 */
export function statusOn(record: LegalRecord, { app, place, day, scope }: Question): Status[] {
  requireNames(record, { app, place });
  requireDay('day', day);
  return statusesOn(record, app, place, day)
    .filter((found) => scope === undefined || found.scope === scope)
    .map(({ scope, status }) => {
      const { maybe } = status;
      const isKnown = status.state !== 'no-record';
      return {
        scope,
        rule: isKnown ? ruleState(status) : null,
        beside: isKnown ? (status.parts ?? []).map(ruleState) : [],
        maybe: maybe ? { event: maybe.event, state: maybe.after } : null,
      };
    });
}

/** A period, and an app or place if only its events are wanted. */
export interface Span {
  /** Day `YYYY-MM-DD` before the period; events on that day don't count. */
  after: string;
  /** Last day of the period, `YYYY-MM-DD`; events on that day count. */
  until: string;
  app?: string;
  place?: string;
}

/**
 * Returns the events after one day and by the end of another, oldest first, including the ends of
 * rules by their own terms. An event dated only by its month counts if any day of that month is in
 * the period. Throws a RangeError for an unknown app or place and for a day that does not exist.
 */
export function eventsBetween(
  record: LegalRecord,
  { after, until, app, place }: Span,
): LegalEvent[] {
  requireNames(record, { app, place });
  requireDay('after', after);
  requireDay('until', until);
  return eventsWithin(record, { after, until, app, place });
}

/** Returns the rule with an id; null when the record has no such rule. */
export function ruleWithId(record: LegalRecord, id: string): Measure | null {
  return measureById(record, id) ?? null;
}

/**
 * Parses a newer record, such as `data/record.json` of the record's site, or the file to which a
 * feed's head refers. Leaves out entries that only a newer version of this package can read. Throws
 * an Error that lists the faults. Does not check signatures.
 */
export function parseRecord(data: unknown): LegalRecord {
  return parseReleasedRecord(data);
}

function ruleState({ state, since, measure, event, dropped }: Standing): RuleState {
  return { state, since, measure, event, neverAdopted: dropped === true };
}

function requireNames(
  { apps, jurisdictions }: LegalRecord,
  { app, place }: { app?: string | undefined; place?: string | undefined },
): void {
  if (app !== undefined && !apps.some(({ id }) => id === app))
    throw new RangeError(`No app "${app}". record.apps lists them, such as tiktok.`);
  if (place !== undefined && !jurisdictions.some(({ code }) => code === place))
    throw new RangeError(`No place "${place}". record.jurisdictions lists them, such as US.`);
}

function requireDay(name: string, day: string): void {
  if (!isRealDay(day)) throw new RangeError(`${name}: "${day}" is not a day written YYYY-MM-DD.`);
}
