import { endsOn, startsOn } from '../../../core/dates/day-or-month.ts';
import type { Standing, Status } from '../../../core/law/standing.ts';
import { statusInScope } from '../../../core/law/status.ts';
import { eventsOf, measureById, measuresIn } from '../../../core/record/record-index.ts';
import type { Jurisdiction, LegalRecord, Measure } from '../../../core/record/schema.ts';
import type { Scope } from '../../../core/record/scopes.ts';

/**
 * Legal statuses of an app in one place over time, for one scope. `statuses[i]` applies from the
 * day `days[i]` until the day before `days[i + 1]`.
 */
export interface Course {
  place: Jurisdiction;
  scope: Scope;
  days: string[];
  statuses: Status[];
  /**
   * Index of the status that was returned last. The next search starts there, because readers
   * mostly go to a nearby day.
   */
  last: number;
}

/**
 * Computes the legal statuses of an app in a place over time, for one scope. Returns null if the
 * app never had a status in this place and scope.
 */
export function courseIn(
  record: LegalRecord,
  app: string,
  place: Jurisdiction,
  scope: Scope,
): Course | null {
  const measures = measuresIn(record, place.code).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app),
  );
  if (measures.length === 0) return null;
  const eventful = new Set(measures.flatMap((measure) => eventDays(record, measure)));
  const statusOn = (day: string) => statusInScope(record, app, place.code, scope, day);
  const changes = changesOn([...eventful].sort(), statusOn);
  return changes.days.length > 0 ? { place, scope, ...changes, last: -1 } : null;
}

/**
 * Returns the status on a day: the last status that began by that day. Returns `undefined` if the
 * day is before the first status.
 */
export function statusAt(course: Course, day: string): Status | undefined {
  const { days, statuses, last } = course;
  const isIn = (days[last] ?? '~') <= day && day < (days[last + 1] ?? '~');
  if (!isIn) course.last = lastBy(days, day);
  return statuses[course.last];
}

/**
 * Returns the index of the last day that is not after `day`; -1 if all days are after `day`.
 * `days` must be sorted.
 */
function lastBy(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Returns the days on which the law changed. A change is a new state, such as "in force" after
 * "proposed", or a switch to a different deciding measure. A change that concerns only rules for
 * single institutions (`parts`) does not count.
 */
export function changesIn({ days, statuses }: Course): string[] {
  return days.filter((_, at) => {
    const [before, after] = [statuses[at - 1], statuses[at]];
    return after && governs(after) !== (before ? governs(before) : 'no-record');
  });
}

function governs(status: Status): string {
  return status.state === 'no-record' ? status.state : `${status.state} ${status.measure.id}`;
}

function changesOn(
  eventDays: readonly string[],
  statusOn: (day: string) => Status,
): Pick<Course, 'days' | 'statuses'> {
  const days: string[] = [];
  const statuses: Status[] = [];
  for (const day of eventDays) {
    const status = statusOn(day);
    if (isSame(statuses.at(-1) ?? NOTHING, status)) continue;
    days.push(day);
    statuses.push(status);
  }
  return { days, statuses };
}

const NOTHING: Status = { state: 'no-record' };

/**
 * True when two statuses have the same deciding rule, state, event and `overdue`, the same rules
 * for single institutions (`parts`), and the same uncertain change (`maybe`), of which only the
 * month is known.
 */
function isSame(before: Status, after: Status): boolean {
  return fingerprint(before) === fingerprint(after);
}

function fingerprint(status: Status): string {
  const { event, measure, before } = status.maybe ?? {};
  const maybe = event && `${event.id} ${measure?.id} ${before}`;
  if (status.state === 'no-record') return `${maybe}`;
  return [maybe, ...[status, ...(status.parts ?? [])].map(standing)].join();
}

function standing({ measure, state, event, overdue, dropped }: Standing): string {
  return `${measure.id} ${state} ${event.id} ${overdue} ${dropped}`;
}

/**
 * Returns the days of all events of a measure and of the measure that it implements. For an event
 * dated only to a month, returns the month's first and last day.
 */
function eventDays(record: LegalRecord, measure: Measure): string[] {
  const days = eventsOf(record, measure.id).flatMap(({ date }) => [startsOn(date), endsOn(date)]);
  const parent = measure.implements && measureById(record, measure.implements);
  return parent ? [...days, ...eventDays(record, parent)] : days;
}
