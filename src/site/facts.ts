import { startsOn } from '../core/dates/day-or-month.ts';
import { eventsOf, measuresIn } from '../core/record/record-index.ts';
import type { App, Jurisdiction, LegalEvent, LegalRecord, Measure } from '../core/record/schema.ts';
import type { Words } from '../core/wording/words.ts';
import { type GroupStatus, knownStatuses } from './lookup.ts';
import { pathsIn } from './paths.ts';

/** The facts from which every page is made. */
export interface SiteFacts {
  record: LegalRecord;
  words: Words;
  /** The pages show the law on this day, `YYYY-MM-DD`. */
  day: string;
  /** Day of the record's newest event, `YYYY-MM-DD` or `YYYY-MM`. */
  through: string;
}

/** Returns the folders of the pages in the language of `facts`. */
export function pathsOf({ words }: SiteFacts) {
  return pathsIn(words.language.code);
}

/** Returns the rules that apply to an app in a place, by group of people, the public first. */
export function groupsOf({ record, day }: SiteFacts, app: string, place: string): GroupStatus[] {
  return knownStatuses(record, app, place, day);
}

/** Returns the places in which the record has a rule on an app, in the record's order. */
export function placesOf({ record }: SiteFacts, app: string): Jurisdiction[] {
  return record.jurisdictions.filter(({ code }) =>
    measuresIn(record, code).some(({ apps }) => apps.includes(app)),
  );
}

/** Returns the watched apps on which the record has a rule in a place. */
export function appsIn({ record }: SiteFacts, place: string): App[] {
  const measures = measuresIn(record, place);
  return record.apps.filter(
    ({ id, watched }) => watched && measures.some(({ apps }) => apps.includes(id)),
  );
}

/** Returns the events of some measures, newest first and without duplicates. */
export function eventsOfAll(record: LegalRecord, measures: readonly Measure[]): LegalEvent[] {
  const events = new Set(measures.flatMap(({ id }) => eventsOf(record, id)));
  return [...events].sort((a, b) => b.date.localeCompare(a.date));
}

/**
 * Returns the first possible day, `YYYY-MM-DD`, of the newest event up to a day; the given day
 * itself when there is no such event.
 */
export function newestDay(events: readonly LegalEvent[], day: string): string {
  const days = events.map(({ date }) => startsOn(date)).filter((one) => one <= day);
  return days.sort().at(-1) ?? day;
}
