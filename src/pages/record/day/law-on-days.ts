import { endsOn, startsOn } from '../../../core/dates/day-or-month.ts';
import type { KnownStatus, ScopeStatus, Standing, Status } from '../../../core/law/standing.ts';
import { statusInScope } from '../../../core/law/status.ts';
import { eventsOf, measureById, measuresIn } from '../../../core/record/record-index.ts';
import type { Jurisdiction, LegalRecord, Measure } from '../../../core/record/schema.ts';
import { scopeSchema } from '../../../core/record/schema.ts';
import type { Scope } from '../../../core/record/scopes.ts';
import { atOnce } from '../in-idle-time.ts';

/** Status of an app in one place and scope on a day. */
export interface PlaceStatus {
  place: Jurisdiction;
  scope: Scope;
  status: KnownStatus;
}

/**
 * The law on one app for every day. All statuses are computed beforehand, so that an answer is a
 * look-up and takes hardly longer with a larger record.
 */
export interface LawOnDays {
  /**
   * Returns the status on a day `YYYY-MM-DD`; `no-record` when the record knows no such place or
   * no rule there.
   */
  statusOn(code: string, scope: Scope, day: string): Status;
  /** Returns, for a place, the status in each scope that has something on record by a day. */
  statusesIn(code: string, day: string): ScopeStatus[];
  /**
   * Returns an entry for each place and scope with something on record by a day; with `scope`,
   * only entries of that scope. Entries are sorted by the place's English name, then by the order
   * of scopes in the schema. A status that has not changed since an earlier day is the same
   * object.
   */
  placesOn(day: string, scope?: Scope): readonly PlaceStatus[];
  /**
   * Returns the days on which the law in a scope changed, oldest first, each with the number of
   * places in which it changed.
   */
  changeDays(scope: Scope): { day: string; places: number }[];
}

/**
 * Statuses of one place and scope over time. `statuses[i]` applies from `days[i]` until the day
 * before `days[i + 1]`.
 */
interface Course {
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

const known = new WeakMap<LegalRecord, Map<string, LawOnDays>>();
const byName = new Intl.Collator('en');

/** Returns the law on an app, which is computed on first use. */
export function lawOnDays(record: LegalRecord, app: string): LawOnDays {
  return atOnce(computing(record, app));
}

/**
 * Computes the law on every app in advance, so that no reader has to wait for it. Yields after
 * each place and each scope.
 */
export function* prepareLaws(record: LegalRecord): Generator<void, void> {
  for (const { id } of record.apps) {
    const law = yield* computing(record, id);
    for (const scope of scopeSchema.options) {
      law.changeDays(scope);
      yield;
    }
  }
}

function* computing(record: LegalRecord, app: string): Generator<void, LawOnDays> {
  const laws = known.get(record) ?? new Map<string, LawOnDays>();
  known.set(record, laws);
  const law = laws.get(app) ?? lawOf(yield* coursesOf(record, app));
  laws.set(app, law);
  return law;
}

function lawOf(courses: Course[]): LawOnDays {
  const byPlace = new Map(
    courses.map((course) => [`${course.place.code} ${course.scope}`, course]),
  );
  const byScope = new Map(
    scopeSchema.options.map((scope) => [scope, courses.filter((course) => course.scope === scope)]),
  );
  const changes = new Map<Scope, { day: string; places: number }[]>();
  // Entries of each scope for the day that was last asked about. They are kept because readers
  // switch between scopes without changing the day.
  const answered = new Map<Scope | undefined, { day: string; found: readonly PlaceStatus[] }>();
  return {
    statusOn(code, scope, day) {
      const course = byPlace.get(`${code} ${scope}`);
      return (course && statusAt(course, day)) ?? { state: 'no-record' };
    },
    statusesIn: (code, day) =>
      scopeSchema.options.flatMap((scope) => {
        const course = byPlace.get(`${code} ${scope}`);
        const status = course && statusAt(course, day);
        return status && status.state !== 'no-record' ? [{ scope, status }] : [];
      }),
    placesOn(day, scope) {
      const before = answered.get(scope);
      if (before?.day === day) return before.found;
      const found: PlaceStatus[] = [];
      for (const course of scope ? (byScope.get(scope) ?? []) : courses) {
        const status = statusAt(course, day);
        if (status && status.state !== 'no-record')
          found.push({ place: course.place, scope: course.scope, status });
      }
      answered.set(scope, { day, found });
      return found;
    },
    changeDays(scope) {
      const found = changes.get(scope);
      if (found) return found;
      const counts = new Map<string, number>();
      for (const course of courses)
        if (course.scope === scope)
          for (const day of changesIn(course)) counts.set(day, (counts.get(day) ?? 0) + 1);
      const days = [...counts].sort().map(([day, places]) => ({ day, places }));
      changes.set(scope, days);
      return days;
    },
  };
}

/** Returns the status on a day, which is the last one that began by then. */
function statusAt(course: Course, day: string): Status | undefined {
  const { days, statuses, last } = course;
  const isIn = (days[last] ?? '~') <= day && day < (days[last + 1] ?? '~');
  if (!isIn) course.last = lastBy(days, day);
  return statuses[course.last];
}

/**
 * Returns the index of the last of the sorted days that is not after `day`; -1 when all are after
 * it.
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

function* coursesOf(record: LegalRecord, app: string): Generator<void, Course[]> {
  const courses: Course[] = [];
  for (const place of placesByName(record)) {
    courses.push(...coursesIn(record, app, place));
    yield;
  }
  return courses;
}

const sorted = new WeakMap<LegalRecord, Jurisdiction[]>();

function placesByName(record: LegalRecord): Jurisdiction[] {
  const places =
    sorted.get(record) ?? [...record.jurisdictions].sort((a, b) => byName.compare(a.name, b.name));
  sorted.set(record, places);
  return places;
}

/**
 * Returns the days on which a different measure came to decide the status, or the deciding measure
 * changed its state.
 */
function changesIn({ days, statuses }: Course): string[] {
  return days.filter((_, at) => {
    const [before, after] = [statuses[at - 1], statuses[at]];
    return after && governs(after) !== (before ? governs(before) : 'no-record');
  });
}

function governs(status: Status): string {
  return status.state === 'no-record' ? status.state : `${status.state} ${status.measure.id}`;
}

/** Computes the statuses over time in a place, for each scope with something on record. */
function coursesIn(record: LegalRecord, app: string, place: Jurisdiction): Course[] {
  const measures = measuresIn(record, place.code).filter(({ apps }) => apps.includes(app));
  const scopes = new Set(measures.map(({ scope }) => scope));
  return scopeSchema.options
    .filter((scope) => scopes.has(scope))
    .map((scope) => {
      const inScope = measures.filter((measure) => measure.scope === scope);
      const days = new Set(inScope.flatMap((measure) => eventDays(record, measure)));
      const statusOn = (day: string) => statusInScope(record, app, place.code, scope, day);
      return { place, scope, ...changesOn([...days].sort(), statusOn), last: -1 };
    })
    .filter(({ days }) => days.length > 0);
}

/**
 * Returns those of the days on which the status changed, and the new statuses. A status can change
 * only on the day of an event, so only these days are computed.
 */
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
 * True when two statuses are equal, including the rules of single bodies and the possible change
 * that belong to each.
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

/**
 * Returns a key for one measure in a status. The key includes the event, which can change while
 * the state stays, and whether a bill was dropped, which can change while the state stays `ended`.
 */
function standing({ measure, state, event, dropped }: Standing): string {
  return `${measure.id} ${state} ${event.id} ${dropped}`;
}

/**
 * Returns the days of events on a measure or on the measure that it implements. A date that is
 * only a month gives the first and the last day of that month.
 */
function eventDays(record: LegalRecord, measure: Measure): string[] {
  const days = eventsOf(record, measure.id).flatMap(({ date }) => [startsOn(date), endsOn(date)]);
  const parent = measure.implements && measureById(record, measure.implements);
  return parent ? [...days, ...eventDays(record, parent)] : days;
}
