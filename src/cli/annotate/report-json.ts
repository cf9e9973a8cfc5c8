import type { Explanation } from '../../core/judge/explain/explanation.ts';
import type { Standing, Status } from '../../core/law/standing.ts';
import type { AnnotatedPage } from './annotate-page.ts';

/** A status by the record's ids. `no-record` says that the record knows nothing; it never means "allowed". */
export type StatusReport =
  | (StandingReport & {
      /** Rules of single bodies beside the governing one. */
      parts?: StandingReport[];
      /** Event of the month that may have happened by the day. */
      maybe?: string;
    })
  | { state: 'no-record'; maybe?: string };

/**
 * `reach`: the single body or area that the measure speaks for; left out for the whole place.
 * `firstReport`: present where `since` is only the date of the first report.
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
  /** 0 … 1; `about` from 0.5. */
  score: number;
  apps: string[];
  jurisdictions: string[];
  published: { date: string; source: string } | null;
  mentions: { app: string; quote: string; block: number }[];
  /** Events that the article reports, most certain first. */
  events: string[];
  /** `then` is null when the publication date is unknown. */
  status: {
    app: string;
    jurisdiction: string;
    scope: string;
    then: StatusReport | null;
    now: StatusReport;
    /** Scheduled events. */
    next: string[];
  }[];
  /**
   * Events after publication that changed a state, or took a step without changing it, oldest
   * first; empty also when the publication date is unknown.
   */
  changes: string[];
  /** Number of entries of the record that only a newer version of the program can read. */
  leftOut: { measures: number; events: number };
  /** Rules of judging that spoke, with their weights and sentences; present with `--explain`. */
  explanation?: Explanation;
}

/**
 * Makes the report on a page. It holds nothing of the record when the page is about something else.
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
