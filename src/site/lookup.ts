import { groupedBy } from '../core/collections/grouped-by.ts';
import { oncePerObject } from '../core/collections/once.ts';
import type { KnownStatus } from '../core/law/standing.ts';
import { statusOn } from '../core/law/status.ts';
import type { Jurisdiction, LegalEvent, LegalRecord } from '../core/record/schema.ts';
import type { Scope } from '../core/record/scopes.ts';

/** The law for one group of people, such as minors: the status of an app in a place on a day. */
export interface GroupStatus {
  scope: Scope;
  status: KnownStatus;
}

interface Lookup {
  places: Map<string, Jurisdiction>;
  /** Events in the order of the record, keyed by the month in which they happened, `YYYY-MM`. */
  months: Map<string, LegalEvent[]>;
  /**
   * Events keyed by the id of a measure. An event is in the list of each measure that it concerns.
   */
  eventsOn: Map<string, LegalEvent[]>;
  /** Position of each event in the record's list of events, counted from 0. */
  orders: Map<LegalEvent, number>;
  /** Statuses computed so far. The key consists of the app, the place and the day. */
  groups: Map<string, GroupStatus[]>;
}

/** Returns the place with a code. Returns `undefined` if the record has no such place. */
export function placeByCode(record: LegalRecord, code: string): Jurisdiction | undefined {
  return lookupOf(record).places.get(code);
}

/** Returns the months that have events, as `YYYY-MM`, newest first. */
export function monthsIn(record: LegalRecord): string[] {
  return [...lookupOf(record).months.keys()].sort().reverse();
}

/** Returns the events in a month, `YYYY-MM`, in the order of the record. */
export function eventsInMonth(record: LegalRecord, month: string): readonly LegalEvent[] {
  return lookupOf(record).months.get(month) ?? [];
}

/**
 * Returns the events that concern at least one of the measures with the given ids, in the order of
 * the record.
 */
export function eventsNaming(record: LegalRecord, measures: ReadonlySet<string>): LegalEvent[] {
  const { eventsOn, orders } = lookupOf(record);
  const events = new Set([...measures].flatMap((id) => eventsOn.get(id) ?? []));
  return [...events].sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
}

/**
 * Returns the law on an app in a place on a day, one status for each group of people. Leaves out
 * groups without a rule on record. The result is kept in memory, because many pages need it.
 */
export function knownStatuses(
  record: LegalRecord,
  app: string,
  place: string,
  day: string,
): GroupStatus[] {
  const { groups } = lookupOf(record);
  const key = `${app} ${place} ${day}`;
  const known = groups.get(key);
  if (known) return known;
  const found = statusOn(record, app, place, day).flatMap(({ scope, status }) =>
    status.state === 'no-record' ? [] : [{ scope, status }],
  );
  groups.set(key, found);
  return found;
}

/** Returns a record's `Lookup`. Records never change, so it is made once and stays valid. */
const lookupOf = oncePerObject(
  (record: LegalRecord): Lookup => ({
    places: new Map(record.jurisdictions.map((place) => [place.code, place])),
    months: groupedBy(record.events, ({ date }) => [date.slice(0, 7)]),
    eventsOn: groupedBy(record.events, ({ measures }) => measures),
    orders: new Map(record.events.map((event, index) => [event, index])),
    groups: new Map(),
  }),
);
