import { lookOn } from '../../../components/look-on.ts';
import type { Look } from '../../../components/looks.tsx';
import { once, oncePerObject } from '../../../core/collections/once.ts';
import type { KnownStatus, Status } from '../../../core/law/standing.ts';
import { statusInScope } from '../../../core/law/status.ts';
import type { Jurisdiction, LegalRecord } from '../../../core/record/schema.ts';
import { scopeSchema } from '../../../core/record/schema.ts';
import type { Scope } from '../../../core/record/scopes.ts';
import { atOnce } from '../in-idle-time.ts';
import type { ChangeDay } from './changes-around.ts';
import { type Course, changesIn, courseIn, statusAt } from './courses.ts';

/** Status of an app in one place and scope on a day. */
export interface PlaceStatus {
  place: Jurisdiction;
  scope: Scope;
  status: KnownStatus;
  /**
   * Look of the status on that day (see `Look`). Mostly the name of the state, such as `in-force`,
   * but `unconfirmed` for a rule that was last confirmed long ago.
   */
  look: Look;
}

/**
 * The law on one app, for every day and scope. Computing all days is slow, so it is done only when
 * needed, or in advance by `prepare`.
 */
export interface LawOnDays {
  /**
   * Returns the status in a place on a day, `YYYY-MM-DD`. Returns `no-record` for an unknown
   * place, or if nothing is on record by that day.
   */
  statusOn(code: string, scope: Scope, day: string): Status;
  /**
   * Returns the places where something is on record by a day, with one entry for each place and
   * scope. Sorted by the place's English name, then by scope.
   */
  placesOn(day: string, scope?: Scope): readonly PlaceStatus[];
  /**
   * Returns the days on which the law in a scope changed, oldest first. Each day has the number of
   * places where the law changed.
   */
  changeDays(scope: Scope): readonly ChangeDay[];
  /**
   * Computes in advance the statuses on all days, the results of `changeDays`, and the results of
   * `placesOn` for the day `day`. Yields after each step, so that the page can draw in between.
   */
  prepare(day: string): Generator<void, void>;
}

const EVERY_SCOPE = scopeSchema.options;
const known = new WeakMap<LegalRecord, Map<string, LawOnDays>>();
const byName = new Intl.Collator('en');

/** Returns the law on an app. Later calls for the same record and app return the same object. */
export function lawOnDays(record: LegalRecord, app: string): LawOnDays {
  const laws = known.get(record) ?? new Map<string, LawOnDays>();
  known.set(record, laws);
  const law = laws.get(app) ?? lawOf(record, app);
  laws.set(app, law);
  return law;
}

/**
 * Computes the law on every app in advance, so that no reader has to wait for it. For each app,
 * computes the statuses on all days, and the entries for `day`. Yields after each place.
 */
export function* prepareLaws(record: LegalRecord, day: string): Generator<void, void> {
  for (const { id } of record.apps) yield* lawOnDays(record, id).prepare(day);
}

/**
 * Statuses of each place over time in one scope, such as for officials, keyed by the place's code.
 * The places are sorted by their English names.
 */
type Courses = ReadonlyMap<string, Course>;

function lawOf(record: LegalRecord, app: string): LawOnDays {
  const computed = new Map<Scope, Courses>();
  const changes = new Map<Scope, readonly ChangeDay[]>();
  // The last answer of `placesOn` for each scope. Readers switch between scopes without changing
  // the day, so the same question often comes again.
  const answered = new Map<Scope | undefined, { day: string; found: readonly PlaceStatus[] }>();

  function* computing(scope: Scope): Generator<void, Courses> {
    const courses = computed.get(scope) ?? (yield* coursesOf(record, app, scope));
    computed.set(scope, courses);
    return courses;
  }
  const coursesIn = (scope: Scope) => atOnce(computing(scope));
  const inEveryScope = once(() => byPlace(record, EVERY_SCOPE.map(coursesIn)));
  const changeDays = (scope: Scope) => {
    const days = changes.get(scope) ?? countChanges(coursesIn(scope).values());
    changes.set(scope, days);
    return days;
  };
  const placesOn = (day: string, scope?: Scope) => {
    const before = answered.get(scope);
    if (before?.day === day) return before.found;
    // The first call for a scope computes the status on `day` only, which is faster. A call for
    // another day computes all days.
    const isFirst = scope && !before && !computed.has(scope);
    const found = isFirst
      ? entriesOfDay(record, app, scope, day)
      : entriesOn(scope ? coursesIn(scope).values() : inEveryScope(), day);
    answered.set(scope, { day, found });
    return found;
  };
  return {
    changeDays,
    statusOn(code, scope, day) {
      const courses = computed.get(scope);
      if (!courses) return statusInScope(record, app, code, scope, day);
      const course = courses.get(code);
      return (course && statusAt(course, day)) ?? { state: 'no-record' };
    },
    placesOn,
    *prepare(day) {
      for (const scope of EVERY_SCOPE) {
        yield* computing(scope);
        changeDays(scope);
        yield;
        // Computes the answer only if the page has not yet called `placesOn` for this scope.
        // Otherwise, the answer for `day` would replace the page's answer in `answered`, which
        // may be for another day and still needed.
        if (!answered.has(scope)) placesOn(day, scope);
        yield;
      }
      inEveryScope();
      yield;
      if (!answered.has(undefined)) placesOn(day);
    },
  };
}

function entriesOn(courses: Iterable<Course>, day: string): PlaceStatus[] {
  const entries: PlaceStatus[] = [];
  for (const course of courses)
    addEntry(entries, course, statusAt(course, day) ?? { state: 'no-record' }, day);
  return entries;
}

/**
 * Returns the entries of one scope on a day. Computes only this day. It is therefore faster than
 * `entriesOn`, which needs the statuses on all days.
 */
function entriesOfDay(record: LegalRecord, app: string, scope: Scope, day: string): PlaceStatus[] {
  const entries: PlaceStatus[] = [];
  for (const place of placesByName(record))
    addEntry(entries, { place, scope }, statusInScope(record, app, place.code, scope, day), day);
  return entries;
}

function addEntry(
  entries: PlaceStatus[],
  { place, scope }: Pick<PlaceStatus, 'place' | 'scope'>,
  status: Status,
  day: string,
): void {
  if (status.state !== 'no-record')
    entries.push({ place, scope, status, look: lookOn(status, day) });
}

function countChanges(courses: Iterable<Course>): ChangeDay[] {
  const counts = new Map<string, number>();
  for (const course of courses)
    for (const day of changesIn(course)) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort().map(([day, places]) => ({ day, places }));
}

function* coursesOf(record: LegalRecord, app: string, scope: Scope): Generator<void, Courses> {
  const courses = new Map<string, Course>();
  for (const place of placesByName(record)) {
    const course = courseIn(record, app, place, scope);
    if (course) courses.set(place.code, course);
    yield;
  }
  return courses;
}

/**
 * Returns the statuses over time (`Course`) of all places and scopes in one list. It is sorted by
 * the place's English name, then by scope.
 */
function byPlace(record: LegalRecord, scopes: readonly Courses[]): Course[] {
  return placesByName(record).flatMap(({ code }) =>
    scopes.flatMap((courses) => courses.get(code) ?? []),
  );
}

const placesByName = oncePerObject(({ jurisdictions }: LegalRecord): Jurisdiction[] =>
  [...jurisdictions].sort((a, b) => byName.compare(a.name, b.name)),
);
