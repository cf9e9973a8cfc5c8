import { endsOn } from '../../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../../dates/days.ts';
import { isPlan } from '../../record/event-kinds.ts';
import type { LegalRecord } from '../../record/schema.ts';
import { oddsBy, type Reading, reportCases } from './claim-event.ts';
import type { EventIndex } from './event-index.ts';
import type { ReportCase, ReportingArticle } from './report-case.ts';
import { REPORT_WEIGHTS } from './report-rules.ts';
import type { ReportingClaim } from './reporting-claim.ts';
import { isAtToldTime } from './told-times.ts';

/**
 * If a claim's place has at most this many events, even those to which nothing points are used to
 * find the article's day.
 */
const FEW = 200;

/**
 * For each claim, this many of its likeliest events are considered. The day after each of them is
 * tried as the article's day.
 */
const EACH = 6;

/** Largest number of days that are tried for one article. */
const TRIED = 12;

/**
 * Largest number of days that count. They are the likeliest ones, each at least as likely as
 * `LEAST`.
 */
const KEPT = 6;

/** Probability of the reading without a day, which counts in case that no tried day is right. */
const WITHOUT_DAY = 0.2;

/** Probability below which a day no longer counts. */
const LEAST = 0.02;

/**
 * Factor on the support that the claims give a day. It is below 1, because the claims of one
 * article are not independent of each other.
 */
const SUPPORT = 0.7;

/**
 * Amount by which the support for a day grows with each year that the day is later: people read
 * old articles less often.
 */
const PER_YEAR = 0.4;

/**
 * Amount that a day gains for each claim that, if the article appeared on that day, says when its
 * likeliest event happened ("on Monday").
 */
const TOLD_TIME = 1.3;

const DAYS_PER_YEAR = 365;

/** A day before all events, `YYYY-MM-DD`. */
const FIRST = '2000-01-01';

/** Readings of an article's claims, by claim. */
export type Readings = ReadonlyMap<ReportingClaim, readonly Reading[]>;

/** An article's claims, read as if the article had appeared on a day. */
interface DatedClaims {
  reports: readonly (readonly ReportCase[])[];
  /** How well the day explains the claims: the logarithm of the day's odds. */
  support: number;
}

/**
 * For each claim of an article, returns the events that it may report. If the day of publication
 * is unknown, the article is read once for each day on which it was probably written. Each such
 * day is the day after an event that a claim may report, and it is the likelier, the better the
 * claims then fit the record. Last, the article is read without a day.
 */
export function readingsOf(
  record: LegalRecord,
  index: EventIndex,
  claims: readonly ReportingClaim[],
  article: ReportingArticle,
): Readings {
  const reportsOn = (dated: ReportingArticle) =>
    claims.map((claim) => reportCases(record, index, claim, dated, FEW));
  const reports = reportsOn(article);
  const days = article.published === null ? daysToTry(reports) : [];
  if (days.length === 0) return readingsByClaim(claims, [{ share: 1, reports }]);
  const dated = days.map((day) => {
    const onDay = reportsOn({ ...article, published: day, inferred: true });
    return { reports: onDay, support: supportOf(day, onDay) };
  });
  const withDay = likeliestDays(dated).map(({ share, reports: onDay }) => {
    return { share: (1 - WITHOUT_DAY) * share, reports: onDay };
  });
  return readingsByClaim(claims, [...withDay, { share: WITHOUT_DAY, reports }]);
}

function readingsByClaim(
  claims: readonly ReportingClaim[],
  days: readonly { share: number; reports: DatedClaims['reports'] }[],
): Readings {
  return new Map(
    claims.map((claim, at) => [
      claim,
      days.map(({ share, reports }) => ({ share, reports: reports[at] ?? [] })),
    ]),
  );
}

/**
 * Returns the day after each of the claims' likeliest events; the day after the likeliest event
 * comes first.
 */
function daysToTry(reports: DatedClaims['reports']): string[] {
  const oddsOf = oddsBy(REPORT_WEIGHTS);
  const rated = reports.flatMap((ofClaim) =>
    ofClaim
      .filter(({ candidate: { event } }) => !isPlan(event))
      .map((report) => ({ date: report.candidate.event.date, odds: oddsOf(report) }))
      .sort((a, b) => b.odds - a.odds)
      .slice(0, EACH),
  );
  const days = rated.sort((a, b) => b.odds - a.odds).map(({ date }) => shiftDay(endsOn(date), 1));
  return [...new Set(days)].slice(0, TRIED);
}

/** Returns how well a day explains an article's claims, given the events that they may report. */
function supportOf(day: string, reports: DatedClaims['reports']): number {
  const years = daysFrom(FIRST, day) / DAYS_PER_YEAR;
  return reports.reduce((sum, ofClaim) => sum + supportByClaim(ofClaim), PER_YEAR * years);
}

function supportByClaim(reports: readonly ReportCase[]): number {
  const odds = reports.map(oddsBy(REPORT_WEIGHTS));
  const likeliest = reports[odds.indexOf(Math.max(...odds))];
  const isTold = likeliest && isAtToldTime(likeliest.facts.told, likeliest.candidate.event.date);
  const total = odds.reduce((sum, odd) => sum + odd, 1);
  return SUPPORT * Math.log(total) + (isTold ? TOLD_TIME : 0);
}

/** Returns the likeliest days with their probabilities, which add up to 1. */
function likeliestDays(days: readonly DatedClaims[]) {
  const top = Math.max(...days.map(({ support }) => support));
  const rated = days.map(({ reports, support }) => ({ reports, odds: Math.exp(support - top) }));
  const all = rated.reduce((sum, { odds }) => sum + odds, 0);
  const kept = rated
    .filter(({ odds }) => odds === 1 || odds / all > LEAST)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, KEPT);
  const total = kept.reduce((sum, { odds }) => sum + odds, 0);
  return kept.map(({ reports, odds }) => ({ reports, share: odds / total }));
}
