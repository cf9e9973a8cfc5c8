import type { Published } from '../article/article.ts';
import type { EventMatch, Judgement, Mention } from '../judge/judgement.ts';
import { accessIn } from '../law/access.ts';
import type { Change } from '../law/change.ts';
import { changesSince } from '../law/changes.ts';
import { transitionsOf } from '../law/course.ts';
import { type Elsewhere, elsewhereOf } from '../law/elsewhere.ts';
import { measureStateOn } from '../law/measure-state.ts';
import type { Status, Transition } from '../law/standing.ts';
import { statusInScope, statusOn } from '../law/status.ts';
import { upcomingOf } from '../law/upcoming.ts';
import { isPlan } from '../record/event-kinds.ts';
import type { App, Jurisdiction, LegalRecord, Measure } from '../record/schema.ts';
import { scopeSchema } from '../record/schema.ts';
import { EVERYONE, SCOPES, type Scope } from '../record/scopes.ts';
import { additionsTo } from './additions.ts';
import { findingsOf } from './findings.ts';
import { type NoChange, noChangeIn } from './no-change.ts';
import { type ReportedEvent, reportedIn } from './reported.ts';
import { ledByReported } from './reported-body.ts';
import type { ThenAndNow } from './then-and-now.ts';

/**
 * Everything that a reader is shown about one article, taken from the record according to the
 * article's judgement.
 */
export interface Annotation {
  published: Published | null;
  /**
   * Day that counts as today, `YYYY-MM-DD`: the reader's day, or the article's date if that is
   * later.
   */
  today: string;
  apps: App[];
  jurisdictions: Jurisdiction[];
  /**
   * Sorted by app, then jurisdiction, then scope, `public` first. There is always a row for
   * `public` and for each scope that the article reports on, even with nothing on record.
   */
  status: ThenAndNow[];
  /**
   * Changes after publication, including steps that left a state unchanged; empty when there were
   * none; null when the publication date is unknown.
   */
  changes: Change[] | null;
  /** Reason for an empty list of changes. */
  noChange: NoChange;
  /** Events of the record that the article reports. */
  reported: ReportedEvent[];
  /** Other countries in which the article's apps are restricted for everyone today. */
  elsewhere: Elsewhere[];
  mentions: Mention[];
  /**
   * Date of the default record's newest event up to today; '' for an empty record. Ignores added
   * records.
   */
  recordThrough: string;
}

/**
 * Annotates an article that was judged to be about restrictions. Leaves out ids that the record
 * does not know, because the record may be older than the one used for the judgement. `day` is the
 * reader's.
 */
export function annotate(record: LegalRecord, judgement: Judgement, day: string): Annotation {
  const apps = pick(record.apps, judgement.apps, ({ id }) => id);
  const jurisdictions = pick(record.jurisdictions, judgement.jurisdictions, ({ code }) => code);
  const published = judgement.published;
  // An article from further east may be dated tomorrow, and the record may already have that day's
  // events.
  const today = published && published.date > day ? published.date : day;
  const reported = reportedEvents(record, judgement.events);
  const status = apps.flatMap((app) =>
    jurisdictions.flatMap((jurisdiction) => {
      const rows = thenAndNow(record, reported, app, jurisdiction, published?.date ?? null, today);
      return judgement.devices && reportedIn(reported, app, jurisdiction).length === 0
        ? devicesFirst(rows)
        : rows;
    }),
  );
  return {
    published,
    today,
    apps,
    jurisdictions,
    status,
    changes: published
      ? changesSince(record, judgement.apps, judgement.jurisdictions, published.date, today)
      : null,
    noChange: noChangeIn(
      status.map(({ now }) => now),
      findingsOf({ status, reported, today }).flatMap(({ main, others }) =>
        // If nothing is on record for the main scope, the verdict is about the other scopes
        // instead.
        (main.now.state === 'no-record' ? others : [main]).map(({ now }) => now),
      ),
      today,
    ),
    reported,
    elsewhere: elsewhereOf(record, apps, jurisdictions, today),
    mentions: judgement.mentions,
    recordThrough: record.events.reduce(
      (newest, event) =>
        // Ignores scheduled events, because they had not happened yet when the record was made.
        event.from === undefined && !isPlan(event) && event.date > newest && event.date <= today
          ? event.date
          : newest,
      '',
    ),
  };
}

function reportedEvents(record: LegalRecord, matches: readonly EventMatch[]): ReportedEvent[] {
  return matches.flatMap((match) => {
    const event = record.events.find(({ id }) => id === match.id);
    if (!event) return [];
    return [{ event, match, measures: pick(record.measures, event.measures, ({ id }) => id) }];
  });
}

/** Puts rows on officials' devices first. */
function devicesFirst(rows: readonly ThenAndNow[]): ThenAndNow[] {
  const isOnDevices = ({ scope }: ThenAndNow) => SCOPES[scope].devices === 'officials';
  return [...rows.filter(isOnDevices), ...rows.filter((row) => !isOnDevices(row))];
}

function thenAndNow(
  record: LegalRecord,
  events: readonly ReportedEvent[],
  app: App,
  jurisdiction: Jurisdiction,
  published: string | null,
  today: string,
): ThenAndNow[] {
  const scopesToday = statusOn(record, app.id, jurisdiction.code, today).map(({ scope }) => scope);
  const reports = reportedIn(events, app, jurisdiction);
  const measures = [...new Set(reports.flatMap((reported) => reported.measures))];
  const known = new Set<Scope>([EVERYONE, ...scopesToday, ...measures.map(({ scope }) => scope)]);
  const scopes = scopeSchema.options.filter((scope) => known.has(scope));
  return scopes.map((scope) => {
    const inScope = measures.filter((measure) => measure.scope === scope);
    const on = (day: string) =>
      ledByReported(statusInScope(record, app.id, jurisdiction.code, scope, day), inScope);
    const then = published ? on(published) : null;
    const now = on(today);
    const governing = measuresOf([then, now]);
    const course = governing
      .map((measure) => wholeCourse(record, measure, app.id, today))
      .sort(byBeginning)
      .flat();
    const surest = reports.find((entry) =>
      entry.measures.some((measure) => inScope.includes(measure)),
    );
    const isReported = now.state !== 'no-record' && surest?.measures.includes(now.measure);
    const reported = (isReported ? [] : inScope)
      .map((measure) => ({ measure, course: wholeCourse(record, measure, app.id, today) }))
      .filter(({ measure, course }) => course.length > 0 || !everHasState(record, measure, app.id));
    const unchanged = [...governing, ...inScope]
      .filter((measure) => published && isSame(record, measure, app.id, published, today))
      .map(({ id }) => id);
    const next = now.state === 'no-record' ? [] : upcomingOf(record, now.measure, app.id, today);
    const access = accessIn(record, app, jurisdiction.code, scope, now);
    const added = additionsTo(now, record, app.id, jurisdiction.code, scope, today);
    const row = { app, jurisdiction, scope, then, now, course, unchanged, reported, next, access };
    return added.length > 0 ? { ...row, added } : row;
  });
}

/**
 * Returns the changes of a measure's state; if its present state follows from a measure that it
 * implements, the last change is that measure's event.
 */
function wholeCourse(
  record: LegalRecord,
  measure: Measure,
  app: string,
  today: string,
): Transition[] {
  const course = transitionsOf(record, measure, app, today);
  const state = measureStateOn(record, measure, app, today);
  const last = course.at(-1);
  if (!state || !last || last.event === state.event) return course;
  return [...course, { event: state.event, measure, before: last.after, after: state.state }];
}

/** True when the measure has a state for the app on any day, past or future. */
function everHasState(record: LegalRecord, measure: Measure, app: string): boolean {
  return transitionsOf(record, measure, app, '9999-12-31').length > 0;
}

/** Returns each measure of the statuses once. */
function measuresOf(statuses: readonly (Status | null)[]): Measure[] {
  const measures = statuses.flatMap((status) =>
    status && status.state !== 'no-record' ? [status.measure] : [],
  );
  return [...new Set(measures)];
}

function byBeginning([a]: Transition[], [b]: Transition[]): number {
  return (a?.event.date ?? '').localeCompare(b?.event.date ?? '');
}

function isSame(
  record: LegalRecord,
  measure: Measure,
  app: string,
  ...days: [string, string]
): boolean {
  const [then, now] = days.map((day) => measureStateOn(record, measure, app, day)?.state);
  return then === now;
}

function pick<T>(items: readonly T[], ids: readonly string[], idOf: (item: T) => string): T[] {
  return ids.flatMap((id) => items.find((item) => idOf(item) === id) ?? []);
}
