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

/**
 * Days, `YYYY-MM-DD`. The law on these days is searched for a rule. The days of each list are
 * tried in the order of the list.
 */
interface Days {
  /** Days that the claim is about (see `daysOfClaim`). */
  then: readonly string[];
  /** Days after publication, for a rule that the article announces (see `daysSoonAfter`). */
  soon: readonly string[];
  today: string;
}

/**
 * Returns the rule that the article may mean; null when there is none. Prefers a rule that is not
 * over.
 */
export function ownRule(
  record: LegalRecord,
  subject: RuleSubject,
  { then, soon, today }: Days,
): Measure | null {
  const days = [...then, ...soon, today];
  // The article says that a rule has ended or that there is none, so any rule counts.
  if (isGone(subject.told)) return firstRule(record, subject, days, () => true);
  // The second search finds rules that are over, and the third even failed bills.
  return (
    firstRule(record, subject, [...then, ...soon], isNotOver) ??
    firstRule(record, subject, days, ({ dropped }) => !dropped) ??
    firstRule(record, subject, days, () => true)
  );
}

/** A rule is in the news for this many days after an event, such as a court's ruling. */
const NEWS = 7;

/**
 * Returns a rule of another scope or place that the article may mean; null when there is none.
 * "TikTok ban" may mean a ban on officials' devices.
 */
export function nearRule(
  record: LegalRecord,
  subject: RuleSubject,
  { then, soon }: Days,
): Measure | null {
  const { told } = subject;
  const fits = ({ state, measure }: Standing, day: string) =>
    // A rule that is over fits only if the article says that the rule has ended or does not exist.
    isGone(told) ||
    (!isOver(state) &&
      // An article about a plan rarely means a rule that has already begun. Such a rule counts
      // only if it was in the news at the time.
      (!isPlanned(told) || !hasBegun(state) || isInTheNews(record, measure, day, NEWS)));
  const fitting = firstRule(record, subject, then, fits);
  // If the record has no rule at all on the claim's days (`then`), the rule that existed about a
  // month after the article's publication counts.
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
