import type { Explanation } from '../../core/judge/explain/explanation.ts';
import type { Standing, Status } from '../../core/law/standing.ts';
import type { AnnotatedPage } from './annotate-page.ts';

/**
 * A status with the record's ids. `no-record` means that the record says nothing; it never means
 * "allowed".
 */
export type StatusReport =
  | (StandingReport & {
      /** Rules of single bodies other than the governing rule. */
      parts?: StandingReport[];
      /** Id of an event of the day's month that may have happened by the day. */
      maybe?: string;
    })
  | { state: 'no-record'; maybe?: string };

/**
 * `reach`: the single body or area to which the measure applies; left out for the whole place.
 * `firstReport`: present if `since` is only the date of the first report.
 */
export interface StandingReport {
  state: string;
  since: string;
  measure: string;
  event: string;
  reach?: string;
  firstReport?: true;
}

/**
 * Output of `--json`. Apps, jurisdictions, scopes, measures and events are named by the record's
 * ids.
 */
export interface Report {
  about: boolean;
  /** From 0 to 1; `about` is true from 0.5. */
  score: number;
  apps: string[];
  jurisdictions: string[];
  published: { date: string; source: string } | null;
  mentions: { app: string; quote: string; block: number }[];
  /** Ids of the events that the article reports, most certain first. */
  events: string[];
  /** `then` is null when the publication date is unknown. */
  status: {
    app: string;
    jurisdiction: string;
    scope: string;
    then: StatusReport | null;
    now: StatusReport;
    /** Ids of scheduled events. */
    next: string[];
  }[];
  /**
   * Ids of the events after publication that changed a state, or that were a step without changing
   * it, oldest first. Also empty when the publication date is unknown.
   */
  changes: string[];
  /** Number of entries of the record that only a newer version of the program can read. */
  leftOut: { measures: number; events: number };
  /**
   * Rules of judging that applied, with their weights and sentences; present only with `--explain`.
   */
  explanation?: Explanation;
}

/**
 * Returns the report on a page. It contains nothing from the record when the page is about
 * something else.
 */
export function reportOf({ judgement, annotation, leftOut, explanation }: AnnotatedPage): Report {
  const { about, score, apps, jurisdictions, published, mentions } = judgement;
  return {
    about,
    score,
    apps,
    jurisdictions,
    published: published && { date: published.date, source: published.source },
    mentions: mentions.map(({ app, quote, block }) => ({ app, quote, block })),
    events: annotation?.reported.map(({ event }) => event.id) ?? [],
    status:
      annotation?.status.map(({ app, jurisdiction, scope, then, now, next }) => ({
        app: app.id,
        jurisdiction: jurisdiction.code,
        scope,
        then: then && statusReport(then),
        now: statusReport(now),
        next: next.map(({ id }) => id),
      })) ?? [],
    changes: annotation?.changes?.map(({ event }) => event.id) ?? [],
    leftOut: { measures: leftOut.measures, events: leftOut.events },
    ...(explanation ? { explanation } : {}),
  };
}

function statusReport(status: Status): StatusReport {
  const maybe = status.maybe ? { maybe: status.maybe.event.id } : {};
  if (status.state === 'no-record') return { state: 'no-record', ...maybe };
  const parts = status.parts ? { parts: status.parts.map(standingReport) } : {};
  return { ...standingReport(status), ...parts, ...maybe };
}

function standingReport({ state, since, measure, event }: Standing): StandingReport {
  const reach = measure.reach ? { reach: measure.reach } : {};
  const known = event.firstReport ? { firstReport: event.firstReport } : {};
  return { state, since, measure: measure.id, event: event.id, ...reach, ...known };
}
