import { endsBy } from '../dates/day-or-month.ts';
import type { Told } from '../judge/claims/claim.ts';
import { latestOf } from '../law/course.ts';
import type { Standing } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import { isGone, isStopped } from './told.ts';

/**
 * Returns the rule among the rules of one scope that an article tells of; undefined without rules.
 * It is a rule in the state that the article tells, else the governing one, which comes first: an
 * article on a bill speaks of the bill that moved last, even while another rule is in force. An
 * article on a rule that was stopped or ended does not speak of a bill. Beside a rule for the whole
 * place, the rules of single bodies do not count.
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
