import { eventsBetween as eventsWithin } from '../../core/law/events-between.ts';
import type { Standing } from '../../core/law/standing.ts';
import { statusOn as statusesOn } from '../../core/law/status.ts';
import { namesIn } from '../../core/record/names-in.ts';
import { measureById } from '../../core/record/record-index.ts';
import { parseReleasedRecord } from '../../core/record/released-record.ts';
import { SCOPES } from '../../core/record/scopes.ts';
import { requireDay } from '../require-day.ts';
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

/**
 * A question about the law. `statusOn` throws a RangeError for an unknown app, place or scope, or
 * an invalid day.
 */
export interface Question {
  /** Id of the app in the record, such as `tiktok`. */
  app: string;
  /** Code of the place, such as `US`, `US-MT` or `EU`. */
  place: string;
  /** Day, `YYYY-MM-DD`. The answer is the law at the end of this day. */
  day: string;
  /** Group of people that the law is for; all groups by default. */
  scope?: Scope;
}

/** A rule and its state on a day. */
export interface RuleState {
  state: State;
  /** Date since which the rule has had this state, `YYYY-MM-DD` or `YYYY-MM`. */
  since: string;
  measure: Measure;
  /** Event that began this state. */
  event: LegalEvent;
  /** True for a proposal that is over and was never adopted; false for an open proposal. */
  neverAdopted: boolean;
}

/** The law for one group of people. */
export interface Status {
  scope: Scope;
  /**
   * The rule that decides the law for this group. Null if the record does not show whether there
   * is a rule yet: a ban dated only "May 2025" may or may not exist on 10 May 2025 (see `maybe`).
   */
  rule: RuleState | null;
  /**
   * Rules that apply in addition to `rule`, the strongest first. Each is for a single institution
   * or area, such as one ministry. All are adopted and not over.
   */
  beside: RuleState[];
  /**
   * An event that may or may not have happened by the day, because only its month is known. `state`
   * is the state that the rule has after the event. `maybe` is null if there is no such event.
   */
  maybe: { event: LegalEvent; state: State } | null;
}

/**
 * Returns the law on an app in a place on a day, for each group of people, the general public
 * first. An empty list means that nothing is on record. It never means "allowed".
 */
export function statusOn(record: LegalRecord, { app, place, day, scope }: Question): Status[] {
  requireApp(record, app);
  requirePlace(record, place);
  requireDay('day', day);
  if (scope !== undefined) requireScope(scope);
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

/**
 * A period of time. `app` and `place` limit the events to one app and one place. The place `US`
 * does not include Montana, which is a place of its own (`US-MT`). `eventsBetween` throws a
 * RangeError for an unknown app, an unknown place or an invalid day.
 */
export interface Span {
  /** Day before the first day of the period, `YYYY-MM-DD`. Events on this day do not count. */
  after: string;
  /** Last day of the period, `YYYY-MM-DD`. Events on this day count. */
  until: string;
  app?: string;
  place?: string;
}

/**
 * Returns the events in a period, oldest first. The expiry of a rule counts as an event. If only
 * the month of an event is known, the event is returned if any day of the month is in the period.
 */
export function eventsBetween(
  record: LegalRecord,
  { after, until, app, place }: Span,
): LegalEvent[] {
  if (app !== undefined) requireApp(record, app);
  if (place !== undefined) requirePlace(record, place);
  requireDay('after', after);
  requireDay('until', until);
  return eventsWithin(record, { after, until, app, place });
}

/** Returns the rule with the given id; null when the record does not have it. */
export function ruleWithId(record: LegalRecord, id: string): Measure | null {
  return measureById(record, id) ?? null;
}

/**
 * Parses a newer record, such as the site's `data/record.json`. Leaves out entries that only a
 * newer version of this package can read. Throws an Error that lists the faults. Checks no
 * signature.
 */
export function parseRecord(data: unknown): LegalRecord {
  return parseReleasedRecord(data);
}

function ruleState({ state, since, measure, event, dropped }: Standing): RuleState {
  return { state, since, measure, event, neverAdopted: dropped === true };
}

function requireApp({ apps }: LegalRecord, app: string): void {
  if (!apps.some(({ id }) => id === app))
    throw new RangeError(`No app "${app}". record.apps lists them, such as tiktok.`);
}

function requirePlace({ jurisdictions }: LegalRecord, place: string): void {
  if (!jurisdictions.some(({ code }) => code === place))
    throw new RangeError(`No place "${place}". record.jurisdictions lists them, such as US.`);
}

function requireScope(scope: Scope): void {
  if (!Object.hasOwn(SCOPES, scope))
    throw new RangeError(`No scope "${scope}". It is one of ${namesIn(SCOPES).join(', ')}.`);
}
