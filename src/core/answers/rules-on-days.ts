import type { Told } from '../judge/claims/claim.ts';
import type { Standing } from '../law/standing.ts';
import { standingsInScope } from '../law/status.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import { hasBegun, isOver } from '../record/states.ts';
import { isInTheNews } from './in-the-news.ts';
import { isGone, isPlanned } from './told.ts';
import { toldAmong } from './told-among.ts';

/** What a rule has to fit: an app, a place, scopes in order, and the state as told. */
export interface RuleSubject {
  app: string;
  place: string;
  scopes: readonly Scope[];
  told: Told;
}

/** Days to look at, `YYYY-MM-DD`, each list most telling first. */
interface Days {
  /** Days of which the claim speaks. */
  then: readonly string[];
  /** Days by which a rule that the article announces may have begun. */
  soon: readonly string[];
  today: string;
}

/**
 * Returns the rule that governed on the first of the days that has one. For an article that tells a
 * living rule, a rule that was not over comes first, unless only today has one. A bill that had
 * come to nothing comes last.
 */
export function ownRule(
  record: LegalRecord,
  subject: RuleSubject,
  { then, soon, today }: Days,
): Measure | null {
  const days = [...then, ...soon, today];
  if (isGone(subject.told)) return firstRule(record, subject, days, () => true);
  return (
    firstRule(record, subject, [...then, ...soon], isLeft) ??
    firstRule(record, subject, days, ({ dropped }) => !dropped) ??
    firstRule(record, subject, days, () => true)
  );
}

/** Number of days after an event within which an article in other words may be about it. */
const NEWS = 7;

/**
 * Returns the rule of another scope or place that the article may mean: one that held on a day of
 * which it speaks, or the first that came soon after. A rule that was over comes only for an
 * article that tells the end of a rule. One that had begun comes for a plan only if the record has
 * an event on it in the week before.
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
      (!isPlanned(told) || !hasBegun(state) || isInTheNews(record, measure, day, NEWS)));
  const held = firstRule(record, subject, then, fits);
  const isThere = firstRule(record, subject, then, () => true) !== null;
  return held ?? (isThere ? null : firstRule(record, subject, soon.slice(0, 1), isLeft));
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

/** True for a rule that is not over. */
function isLeft({ state }: Standing): boolean {
  return !isOver(state);
}
