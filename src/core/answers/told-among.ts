import { endsBy } from '../dates/day-or-month.ts';
import type { Told } from '../judge/claims/claim.ts';
import { latestOf } from '../law/course.ts';
import type { Standing } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import { isGone, isStopped } from './told.ts';

/**
 * Returns the rule of one scope that an article is about; undefined when the scope has no rules.
 * Looks for a rule with the state that the article reports; among several bills, takes the one
 * with the newest event. Without such a rule, or if the article says that the rule is gone, takes
 * the governing rule, which is the first in `standings`. If a rule for the whole place governs,
 * ignores rules of single institutions. If the article says that a rule was stopped, considers
 * bills only when there are no other rules.
 */
export function toldAmong(
  record: LegalRecord,
  standings: readonly Standing[],
  { told, app }: { told: Told; app: string },
  day: string,
): Standing | undefined {
  const isAdopted = ({ state, dropped }: Standing) => !isProposal(state) && !dropped;
  const adopted = isStopped(told) ? standings.filter(isAdopted) : [];
  const [first, ...others] = adopted.length > 0 ? adopted : standings;
  if (!first || isGone(told)) return first;
  const isForWholePlace = first.measure.reach === undefined;
  const fitting = [first, ...others].filter(
    ({ state, measure }) => state === told && !(isForWholePlace && measure.reach !== undefined),
  );
  const moved = (standing: Standing) =>
    endsBy((latestOf(record, standing, app, day) ?? standing.event).date);
  const [bill] = fitting
    .filter(({ state }) => isProposal(state))
    .sort((a, b) => moved(b).localeCompare(moved(a)));
  return bill ?? fitting[0] ?? first;
}
