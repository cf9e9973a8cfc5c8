import type { KnownStatus, Status } from '../law/standing.ts';
import { standingOf, statusInScope } from '../law/status.ts';
import type { App, Jurisdiction, LegalRecord } from '../record/schema.ts';
import type { Answer } from './answer.ts';
import type { ClaimDays } from './claim-days.ts';
import type { Lead } from './lead.ts';
import { leadOf } from './lead-of.ts';
import { type RowSubject, rowOf, rowsIn, type ThenAndNow } from './then-and-now.ts';

/** An answer, together with the further details that the sidebar shows with it. */
export interface Finding {
  answer: Answer;
  /** Apps that the answer is about; at least one. */
  apps: App[];
  /** The first of `apps`. `main` and `others` show the law on this app only. */
  app: App;
  jurisdiction: Jurisdiction;
  /** Day that counts as today, `YYYY-MM-DD`. */
  today: string;
  /** Facts about the rule that the answer shows first. */
  lead: Lead;
  /**
   * The law that the answer shows first, as it was on the article's day (`then`) and as it is
   * today (`now`). Usually, both are about the article's rule. If `lead.isOther` is true, `then`
   * is about the rule that governed on the article's day, and `now` is about the rule that
   * governs today.
   */
  main: ThenAndNow;
  /**
   * Status of a rule that governs today and that the answer mentions second. Null when there is
   * no such rule, when the answer shows it first, or when `main.now.parts` already contains it.
   */
  beside: KnownStatus | null;
  /**
   * The law on `app` in this place for other scopes, such as officials' devices. Empty in all but
   * the first finding about an app and place.
   */
  others: ThenAndNow[];
}

/**
 * Returns one finding for each answer, in the answers' order. Leaves out answers without a place,
 * and answers about a place whose country the record does not know.
 */
export function findingsOf(
  record: LegalRecord,
  answers: readonly Answer[],
  days: ClaimDays,
): Finding[] {
  const findings = answers.flatMap((answer) => findingOf(record, answer, days) ?? []);
  return findings.map((finding, index) => {
    const { app, jurisdiction } = finding;
    const isSubject = (other: Finding) =>
      other.app.id === app.id && other.jurisdiction.code === jurisdiction.code;
    if (findings.findIndex(isSubject) < index) return finding;
    const asked = new Set(findings.filter(isSubject).map(({ main }) => main.scope));
    // Left out: scopes with a finding of their own, and scopes with nothing on record today.
    const others = rowsIn(record, app, jurisdiction, days).filter(
      ({ scope, now }) => !asked.has(scope) && now.state !== 'no-record',
    );
    return { ...finding, others };
  });
}

function findingOf(record: LegalRecord, answer: Answer, days: ClaimDays): Finding | null {
  const apps = answer.apps.flatMap((id) => record.apps.find((app) => app.id === id) ?? []);
  const jurisdiction = answer.place === null ? null : placeOf(record, answer.place);
  const [app] = apps;
  if (!app || !jurisdiction) return null;
  const subject = { app, jurisdiction, scope: answer.scope };
  const daysTold = { ...days, published: answer.day ?? days.published };
  const lead = leadOf(record, answer, daysTold);
  const statusOf = (day: string) =>
    lead.isOther
      ? statusInScope(record, app.id, jurisdiction.code, answer.scope, day)
      : ownStatus(record, answer, subject, day);
  const beside = lead.isOther ? null : besideOwn(answer, statusOf(days.today));
  const second = lead.isOther ? answer.measure : (beside?.measure ?? null);
  const main = rowOf(record, subject, statusOf, daysTold, second);
  return { answer, apps, app, jurisdiction, today: days.today, lead, main, beside, others: [] };
}

/**
 * Returns the place with the given code; null if the record knows neither the place nor its
 * country.
 */
function placeOf({ jurisdictions }: LegalRecord, code: string): Jurisdiction | null {
  const known = jurisdictions.find((place) => place.code === code);
  if (known) return known;
  const isInKnownCountry = jurisdictions.some((place) => code.startsWith(`${place.code}-`));
  // A state or province that the record lacks gets its code as a name (see `placeName`).
  return isInKnownCountry ? { code, name: code } : null;
}

/**
 * Returns `present`, the status of another rule that governs today. Null when there is none, or
 * when `status.parts` already contains that rule.
 */
function besideOwn({ present }: Answer, status: Status): KnownStatus | null {
  const parts = status.state === 'no-record' ? [] : (status.parts ?? []);
  const isCounted = parts.some(({ measure }) => measure.id === present?.measure.id);
  return isCounted ? null : present;
}

/**
 * Returns the status of an answer's rule on a day. If the answer has no rule, returns the status
 * of the rule that governs the app in the place and scope.
 */
function ownStatus(
  record: LegalRecord,
  { measure }: Answer,
  { app, jurisdiction, scope }: RowSubject,
  day: string,
): Status {
  const status = statusInScope(record, app.id, jurisdiction.code, scope, day);
  const { maybe } = status;
  if (!measure || (status.state !== 'no-record' && status.measure === measure)) return status;
  const own = standingOf(record, measure, app.id, day);
  if (!own) return { state: 'no-record' };
  const doubt = maybe?.measure === measure ? { maybe } : {};
  if (status.state === 'no-record' || !status.measure.reach) return { ...own, ...doubt };
  // Here, the governing rule is for a single institution or area, and the answer is about another
  // rule. The result is the status of the answer's rule, with the governing rule as the first of
  // its `parts`.
  const { parts = [], maybe: _, ...governing } = status;
  const others = parts.filter((part) => part.measure !== measure);
  return { ...own, parts: [governing, ...others], ...doubt };
}
