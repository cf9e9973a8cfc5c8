import { endsBy, endsOn } from '../dates/day-or-month.ts';
import { daysFrom, shiftDay } from '../dates/days.ts';
import type { Claim, Told } from '../judge/claims/claim.ts';
import { latestOf } from '../law/course.ts';
import type { Standing } from '../law/standing.ts';
import { standingsInScope } from '../law/status.ts';
import { eventsOf, measuresIn } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import { isOver, isProposal } from '../record/states.ts';
import { bodyInTheNews } from './body-in-the-news.ts';
import { nearScopes } from './near-scopes.ts';
import { reportedRule } from './reported-rule.ts';

/** Days on which a claim is held against the record, `YYYY-MM-DD`. */
export interface ClaimDays {
  /** Day of the article; null when unknown. */
  published: string | null;
  today: string;
}

/** Number of days by which a day that a claim names must precede the article to count by itself. */
const CLEARLY_EARLIER = 31;
/** Number of days after the article within which a rule that it announces may begin. */
const SOON = 31;

/**
 * Returns the rule that a claim speaks of for one app; null when the record has none.
 *
 * The rule is the one whose event the claim reports; else the one that governed the claim's app,
 * place and scope on the article's day; else the one that governs today. Without such a rule, looks
 * for one in the only part of the place that has one, then in the scopes near the claim's, then in
 * the country of a part. A claim that there is no rule fits no rule of another scope or place.
 */
export function ruleFor(
  record: LegalRecord,
  claim: Claim,
  app: string,
  days: ClaimDays,
): Measure | null {
  const { place, scope, told } = claim;
  const reported = reportedRule(record, claim, app);
  if (reported || place === null) return reported;
  const order = daysToTry(claim, days);
  const own =
    ruleInTheNews(record, claim, app, days) ??
    ownRule(record, { app, place, scopes: [scope], told }, order) ??
    statelessRule(record, app, place, scope, days.today);
  if (own || isDenial(told)) return own;
  const near = (code: string, scopes: readonly Scope[]) =>
    nearRule(record, { app, place: code, scopes, told }, order);
  const part = onlyPartWithRule(record, app, place, scope);
  return (
    (part === null ? null : near(part, [scope])) ??
    near(place, nearScopes(scope)) ??
    near(countryOf(place), [scope, ...nearScopes(scope)])
  );
}

/** Returns the rule of a single body that an article on the day of its event speaks of. */
function ruleInTheNews(
  record: LegalRecord,
  { place, scope, told }: Claim,
  app: string,
  { published }: ClaimDays,
): Measure | null {
  if (published === null || place === null || isDenial(told)) return null;
  const standings = standingsInScope(record, app, place, scope, published);
  return bodyInTheNews(record, standings, told, published)?.measure ?? null;
}

/** True when an article says that there is no rule. */
function isDenial(told: Told): boolean {
  return told === 'none';
}

/**
 * Returns the days on which the claim's rule may have governed, most telling first: an earlier day
 * that the claim names, the article's day, a month later, and today.
 */
function daysToTry({ on }: Claim, { published, today }: ClaimDays): string[] {
  const named = on === null ? null : endsOn(on);
  const until = published ?? today;
  const isEarlier = named !== null && daysFrom(named, until) > CLEARLY_EARLIER;
  const soon = published === null ? [] : [shiftDay(published, SOON)];
  return [...(isEarlier ? [named] : []), until, ...soon, today].filter((day) => day <= today);
}

interface Subject {
  app: string;
  place: string;
  scopes: readonly Scope[];
  told: Told;
}

/**
 * Returns the rule that governed on the first of the days that has one. For an article that tells a
 * living rule, a rule that was not over comes first, unless only today has one. A bill that had
 * come to nothing comes last.
 */
function ownRule(record: LegalRecord, subject: Subject, days: readonly string[]): Measure | null {
  if (isGone(subject.told)) return firstRule(record, subject, days, () => true);
  return (
    firstRule(record, subject, days.slice(0, -1), isLeft) ??
    firstRule(record, subject, days, ({ dropped }) => !dropped) ??
    firstRule(record, subject, days, () => true)
  );
}

/**
 * Returns the rule of the first day and scope that have one. A rule that was over comes only for an
 * article that tells the end of a rule.
 */
function nearRule(record: LegalRecord, subject: Subject, days: readonly string[]): Measure | null {
  return firstRule(record, subject, days, isGone(subject.told) ? () => true : isLeft);
}

function firstRule(
  record: LegalRecord,
  subject: Subject,
  days: readonly string[],
  fits: (standing: Standing) => boolean,
): Measure | null {
  const { app, place, scopes } = subject;
  for (const day of days)
    for (const scope of scopes) {
      const found = toldAmong(
        record,
        standingsInScope(record, app, place, scope, day),
        subject,
        day,
      );
      if (found && fits(found)) return found.measure;
    }
  return null;
}

/**
 * Returns the governing rule, or a rule in the state that the article tells: an article on a bill
 * speaks of the bill that moved last, even while another rule is in force. Beside a rule for the
 * whole place, the rules of single bodies do not count.
 */
function toldAmong(
  record: LegalRecord,
  [first, ...others]: readonly Standing[],
  { told, app }: Subject,
  day: string,
): Standing | undefined {
  if (!first || isGone(told)) return first;
  const isWhole = first.measure.reach === undefined;
  const fitting = [first, ...others].filter(
    ({ state, measure }) => state === told && !(isWhole && measure.reach !== undefined),
  );
  const moved = (standing: Standing) =>
    endsBy((latestOf(record, standing, app, day) ?? standing.event).date);
  const [bill] = fitting
    .filter(({ state }) => isProposal(state))
    .sort((a, b) => moved(b).localeCompare(moved(a)));
  return bill ?? fitting[0] ?? first;
}

/** True for a rule that is not over. */
function isLeft({ state }: Standing): boolean {
  return !isOver(state);
}

/** True when an article tells that there is no rule, or no longer. */
function isGone(told: Told): boolean {
  return told === 'none' || isOver(told);
}

/**
 * Returns the newest measure that never had a state, such as a petition, with an event by the day;
 * null when there is none.
 */
function statelessRule(
  record: LegalRecord,
  app: string,
  place: string,
  scope: Scope,
  day: string,
): Measure | null {
  const newest = (measure: Measure) =>
    eventsOf(record, measure.id).findLast(({ date }) => endsOn(date) <= day)?.date ?? '';
  const found = measuresIn(record, place).filter(
    (measure) => measure.scope === scope && measure.apps.includes(app) && newest(measure) !== '',
  );
  return found.sort((a, b) => newest(b).localeCompare(newest(a)))[0] ?? null;
}

/** Returns the only part of a country with a measure on the app in the scope; null without one. */
function onlyPartWithRule(
  record: LegalRecord,
  app: string,
  place: string,
  scope: Scope,
): string | null {
  const [part, ...others] = record.jurisdictions.filter(
    ({ code }) =>
      code.startsWith(`${place}-`) &&
      measuresIn(record, code).some(
        (measure) => measure.scope === scope && measure.apps.includes(app),
      ),
  );
  return part && others.length === 0 ? part.code : null;
}

function countryOf(place: string): string {
  return place.split('-')[0] ?? place;
}
