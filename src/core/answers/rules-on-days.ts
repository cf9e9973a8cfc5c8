import type { Told } from '../judge/claims/claim.ts';
import type { Standing } from '../law/standing.ts';
import { standingsInScope } from '../law/status.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import { hasBegun, isOver } from '../record/states.ts';
import { isInTheNews } from './in-the-news.ts';
import { isGone, isPlanned } from './told.ts';
import { toldAmong } from './told-among.ts';

/**
 * Describes a rule to look up: its app, its place, the scopes to try (best first), and the state
 * that the article reports (`told`).
 */
export interface RuleSubject {
  app: string;
  place: string;
  scopes: readonly Scope[];
  told: Told;
}

/** Days on which to look up a rule, `YYYY-MM-DD`. In each list, the first day is tried first. */
interface Days {
  /** Days that the claim is about (see `daysOfClaim`). */
  then: readonly string[];
  /** Days after the article, for a rule that the article announces (see `daysSoonAfter`). */
  soon: readonly string[];
  today: string;
}

/**
 * Returns the rule that the article may mean; null when there is none. Makes these searches until
 * one of them finds a rule:
 *
 * 1. On the days in `then` and `soon`: a rule that is not over on this day.
 * 2. On the days in `then` and `soon`, and on `today`: a rule that is not a failed bill.
 * 3. On the days of search 2: any rule.
 *
 * If the article says that a rule has ended or that there is no rule, makes only search 3.
 */
export function ownRule(
  record: LegalRecord,
  subject: RuleSubject,
  { then, soon, today }: Days,
): Measure | null {
  const days = [...then, ...soon, today];
  if (isGone(subject.told)) return firstRule(record, subject, days, () => true);
  return (
    firstRule(record, subject, [...then, ...soon], isNotOver) ??
    firstRule(record, subject, days, ({ dropped }) => !dropped) ??
    firstRule(record, subject, days, () => true)
  );
}

/** A rule is in the news for this many days after an event, such as a court's ruling. */
const NEWS = 7;

/**
 * Returns a rule of another scope or place that the article may mean; null when there is none. For
 * example, "TikTok ban" may mean a ban on officials' devices. `subject` gives the place and the
 * scopes to search.
 *
 * First searches the claim's days (`then`). A rule that is over counts only if the article says
 * that a rule has ended. If there is no rule at all on these days, searches the first day in
 * `soon`, which is about a month after the article.
 */
export function nearRule(
  record: LegalRecord,
  subject: RuleSubject,
  { then, soon }: Days,
): Measure | null {
  const { told } = subject;
  const fits = ({ state, measure }: Standing, day: string) =>
    isGone(told) ||
    (!isOver(state) &&
      // An article about a plan rarely means a rule that has already begun. Such a rule counts
      // only if it was in the news at the time.
      (!isPlanned(told) || !hasBegun(state) || isInTheNews(record, measure, day, NEWS)));
  const fitting = firstRule(record, subject, then, fits);
  const isAnyRuleThere = firstRule(record, subject, then, () => true) !== null;
  return (
    fitting ?? (isAnyRuleThere ? null : firstRule(record, subject, soon.slice(0, 1), isNotOver))
  );
}

function firstRule(
  record: LegalRecord,
  subject: RuleSubject,
  days: readonly string[],
  fits: (standing: Standing, day: string) => boolean,
): Measure | null {
  const { app, place, scopes } = subject;
  for (const day of days)
    for (const scope of scopes) {
      const standings = standingsInScope(record, app, place, scope, day);
      const found = toldAmong(record, standings, subject, day);
      if (found && fits(found, day)) return found.measure;
    }
  return null;
}

function isNotOver({ state }: Standing): boolean {
  return !isOver(state);
}
