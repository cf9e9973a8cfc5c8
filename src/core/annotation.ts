import type { Published } from './article.ts';
import { type Change, changesSince } from './changes.ts';
import type { EventMatch, Judgement, Mention } from './judgement.ts';
import type { App, Jurisdiction, LegalEvent, LegalRecord, Scope } from './record.ts';
import { scopeSchema } from './record.ts';
import { type Status, statusInScope, statusOn, type Transition, transitionsOf } from './status.ts';

/** What the law was when the article appeared, and what it is today, for one app, place and scope. */
export interface ThenAndNow {
  app: App;
  jurisdiction: Jurisdiction;
  scope: Scope;
  /** Null when the publication date is not known. */
  then: Status | null;
  now: Status;
  /** Every change of state, up to today, of the measures named by `then` and `now`, oldest first; empty with nothing on record. */
  course: Transition[];
}

/** Everything a reader is shown about one article: the slice of the record that its judgement calls for. */
export interface Annotation {
  published: Published | null;
  /** The day that "now" means, `YYYY-MM-DD`. */
  today: string;
  apps: App[];
  jurisdictions: Jurisdiction[];
  /** By app, then jurisdiction, then scope; `public` comes first and is there even with nothing on record. */
  status: ThenAndNow[];
  /** Changes after publication; empty when nothing changed; null when the publication date is not known. */
  changes: Change[] | null;
  /** The record's events that the article reports. */
  reported: { event: LegalEvent; match: EventMatch }[];
  mentions: Mention[];
  /** Date of the newest event of the record up to today, '' for an empty record. */
  recordThrough: string;
}

/**
 * The annotation of an article that was judged to be about restrictions. Names that the record does not know
 * (an older record than the judgement's) are left out.
 */
export function annotate(record: LegalRecord, judgement: Judgement, today: string): Annotation {
  const apps = pick(record.apps, judgement.apps, ({ id }) => id);
  const jurisdictions = pick(record.jurisdictions, judgement.jurisdictions, ({ code }) => code);
  const published = judgement.published;
  return {
    published,
    today,
    apps,
    jurisdictions,
    status: apps.flatMap((app) =>
      jurisdictions.flatMap((jurisdiction) =>
        thenAndNow(record, app, jurisdiction, published?.date ?? null, today),
      ),
    ),
    changes: published
      ? changesSince(record, judgement.apps, judgement.jurisdictions, published.date, today)
      : null,
    reported: judgement.events.flatMap((match) => {
      const event = record.events.find(({ id }) => id === match.id);
      return event ? [{ event, match }] : [];
    }),
    mentions: judgement.mentions,
    recordThrough: record.events.reduce(
      (newest, { date }) => (date > newest && date <= today ? date : newest),
      '',
    ),
  };
}

function thenAndNow(
  record: LegalRecord,
  app: App,
  jurisdiction: Jurisdiction,
  published: string | null,
  today: string,
): ThenAndNow[] {
  const scopesToday = statusOn(record, app.id, jurisdiction.code, today).map(({ scope }) => scope);
  const scopes = scopeSchema.options.filter((scope) => scope === 'public' || scopesToday.includes(scope));
  return scopes.map((scope) => {
    const then = published ? statusInScope(record, app.id, jurisdiction.code, scope, published) : null;
    const now = statusInScope(record, app.id, jurisdiction.code, scope, today);
    return { app, jurisdiction, scope, then, now, course: courseOf(record, app.id, [then, now], today) };
  });
}

function courseOf(
  record: LegalRecord,
  app: string,
  statuses: (Status | null)[],
  today: string,
): Transition[] {
  const measures = statuses.flatMap((status) =>
    status && status.state !== 'no-record' ? [status.measure] : [],
  );
  return [...new Set(measures)]
    .flatMap((measure) => transitionsOf(record, measure, app, today))
    .sort((a, b) => a.event.date.localeCompare(b.event.date));
}

function pick<T>(items: readonly T[], ids: readonly string[], idOf: (item: T) => string): T[] {
  return ids.flatMap((id) => items.find((item) => idOf(item) === id) ?? []);
}
