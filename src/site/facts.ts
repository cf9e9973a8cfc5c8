import { startsOn } from '../core/dates/day-or-month.ts';
import { eventsOf, measuresIn } from '../core/record/record-index.ts';
import type { App, Jurisdiction, LegalEvent, LegalRecord, Measure } from '../core/record/schema.ts';
import type { Words } from '../core/wording/words.ts';
import { type GroupStatus, knownStatuses } from './lookup.ts';
import { pathsIn } from './paths.ts';

/** Data from which all prerendered pages are made. */
export interface SiteFacts {
  record: LegalRecord;
  words: Words;
  /** Day for which the pages show the law, `YYYY-MM-DD`. */
  day: string;
  /**
   * Date up to which the record is maintained (see `recordThrough`), `YYYY-MM-DD` or `YYYY-MM`.
   */
  through: string;
}

/** Returns functions that give the path of each kind of page, in the language of `facts`. */
export function pathsOf({ words }: SiteFacts) {
  return pathsIn(words.language.code);
}

/**
 * Returns the law on an app in a place, one status for each group of people. The general public
 * comes first. Leaves out groups without a rule on record.
 */
export function groupsOf({ record, day }: SiteFacts, app: string, place: string): GroupStatus[] {
  return knownStatuses(record, app, place, day);
}

/** Returns the places with at least one measure on an app, in the order of the record. */
export function placesOf({ record }: SiteFacts, app: string): Jurisdiction[] {
  return record.jurisdictions.filter(({ code }) =>
    measuresIn(record, code).some(({ apps }) => apps.includes(app)),
  );
}

/** Returns the watched apps with at least one measure in a place. */
export function appsIn({ record }: SiteFacts, place: string): App[] {
  const measures = measuresIn(record, place);
  return record.apps.filter(
    ({ id, watched }) => watched && measures.some(({ apps }) => apps.includes(id)),
  );
}

/**
 * Returns the events that concern at least one of the measures, newest first. Each event occurs
 * once.
 */
export function eventsOfAll(record: LegalRecord, measures: readonly Measure[]): LegalEvent[] {
  const events = new Set(measures.flatMap(({ id }) => eventsOf(record, id)));
  return [...events].sort((a, b) => b.date.localeCompare(a.date));
}

/**
 * Returns the day of the newest event up to `day`; `day` itself if there is no such event. An
 * event dated by month is treated as an event of the month's first day.
 */
export function newestDay(events: readonly LegalEvent[], day: string): string {
  const days = events.map(({ date }) => startsOn(date)).filter((one) => one <= day);
  return days.sort().at(-1) ?? day;
}
