import { endsBy } from '../dates/day-or-month.ts';
import type { Told } from '../judge/claims/claim.ts';
import { latestOf } from '../law/course.ts';
import type { Standing } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import { isGone, isStopped } from './told.ts';

/**
 * Returns the rule that an article means: a rule in the state that the article reports (`told`),
 * or else the first rule. If the article says that a rule has ended or that there is none, always
 * returns the first rule. `standings` has the rules of one scope, the governing rule first; if it
 * is empty, the result is undefined.
 */
export function toldAmong(
  record: LegalRecord,
  standings: readonly Standing[],
  { told, app }: { told: Told; app: string },
  day: string,
): Standing | undefined {
  const isAdopted = ({ state, dropped }: Standing) => !isProposal(state) && !dropped;
  // Only an adopted rule can be stopped.
  const adopted = isStopped(told) ? standings.filter(isAdopted) : [];
  const [first, ...others] = adopted.length > 0 ? adopted : standings;
  if (!first || isGone(told)) return first;
  // If the first rule is for the whole place, the article does not mean the rule of a single
  // institution, such as a parliament.
  const isForWholePlace = first.measure.reach === undefined;
  const fitting = [first, ...others].filter(
    ({ state, measure }) => state === told && !(isForWholePlace && measure.reach !== undefined),
  );
  const moved = (standing: Standing) =>
    endsBy((latestOf(record, standing, app, day) ?? standing.event).date);
  // If several bills fit, the article is taken to mean the bill with the newest event.
  const [bill] = fitting
    .filter(({ state }) => isProposal(state))
    .sort((a, b) => moved(b).localeCompare(moved(a)));
  return bill ?? fitting[0] ?? first;
}
