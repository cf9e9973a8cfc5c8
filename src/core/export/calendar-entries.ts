import { settledBy } from '../dates/day-or-month.ts';
import type { LegalEvent } from '../record/schema.ts';

/**
 * One entry of a published calendar. `uid`, `sequence` and `stamp` let a calendar program
 * recognise the entry and see that it has changed.
 */
export interface CalendarEntry {
  /**
   * Id of the event in today's record or, if the event is gone, in the last record that had it.
   */
  id: string;
  /** Permanent identifier of the entry; it stays the same even if the event's id changes. */
  uid: string;
  /** Revision number of the entry, from 0 (RFC 5545, section 3.8.7.4). */
  sequence: number;
  /** Time at which this revision was made, `YYYYMMDDTHHMMSSZ`. */
  stamp: string;
  /** Day `YYYY-MM-DD`, or month `YYYY-MM`. */
  date: string;
  title: string;
  summary: string;
  /** True for an entry whose event disappeared from the record before its date. */
  isCancelled: boolean;
}

/** Data from which the entries of the next calendar are made. */
export interface CalendarUpdate {
  /** Scheduled events of today's record. */
  events: readonly LegalEvent[];
  /** Entries of the last published calendar; empty if none was published yet. */
  before: readonly CalendarEntry[];
  /** Maps the former id of each renamed event to the event's id in today's record. */
  renamed: Readonly<Record<string, string>>;
  /** Day of the new calendar, `YYYY-MM-DD`. */
  day: string;
  /** Time at which the new calendar is made, `YYYYMMDDTHHMMSSZ`. */
  stamp: string;
}

/**
 * Returns the entries of the next calendar. A changed entry gets a new revision number. If an
 * event was removed from the record, its entry stays until the event's date, marked as cancelled.
 */
export function nextEntries({
  events,
  before,
  renamed,
  day,
  stamp,
}: CalendarUpdate): CalendarEntry[] {
  const known = new Map(before.map((entry) => [renamed[entry.id] ?? entry.id, entry]));
  const current = events.map((event) => revised(event, known.get(event.id), stamp));
  const ids = new Set(events.map(({ id }) => id));
  const gone = [...known].filter(([id, { date }]) => !ids.has(id) && !settledBy(date, day));
  return [...current, ...gone.map(([id, entry]) => cancelled({ ...entry, id }, stamp))];
}

function revised(
  { id, date, title, summary }: LegalEvent,
  before: CalendarEntry | undefined,
  stamp: string,
): CalendarEntry {
  const content = { date, title, summary, isCancelled: false };
  if (!before) return { id, uid: `${id}@still-banned`, sequence: 0, stamp, ...content };
  const isSame =
    before.date === date &&
    before.title === title &&
    before.summary === summary &&
    !before.isCancelled;
  if (isSame) return { ...before, id };
  return { id, uid: before.uid, sequence: before.sequence + 1, stamp, ...content };
}

function cancelled(entry: CalendarEntry, stamp: string): CalendarEntry {
  if (entry.isCancelled) return entry;
  return { ...entry, isCancelled: true, sequence: entry.sequence + 1, stamp };
}
