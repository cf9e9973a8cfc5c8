import { endsBy } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { isNewerThanRecord } from '../law/newer-than-record.ts';
import type { KnownStatus, MeasureState } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { STATES, type State } from '../record/states.ts';
import type { ClaimDays } from './claim-days.ts';
import { isDenial, isPlanned, isStopped } from './told.ts';

/** For this many days after a rule changes, an article may still report the rule's old state. */
const NEWS = 7;

/**
 * Stages in the life of a rule. A proposal is `planned`. An adopted rule is `made` even before it
 * begins. A blocked, suspended or ended rule is `stopped`.
 */
type Stage = 'planned' | 'made' | 'stopped';

/**
 * States on record. `then` and `now` are the states of the article's rule, on the article's day
 * and today.
 */
interface RuleStates {
  then: MeasureState | null;
  now: MeasureState | null;
  /** Status of the rule that governs today, if it is not the article's rule. Null otherwise. */
  present: KnownStatus | null;
}

/**
 * True when an article's main claim reports a change that the record seems to lack. For example,
 * the article says that a ban was lifted, but according to the record, the ban is in force.
 */
export function lacksChange(
  record: LegalRecord,
  { told, main }: Claim,
  { then, now, present }: RuleStates,
  { published, today }: ClaimDays,
): boolean {
  if (!main || isDenial(told) || !published || !now) return false;
  // If the record is maintained up to long after the article's publication, editors have had time
  // to add the change. A change that is missing then probably did not happen.
  if (!isNewerThanRecord(record, published, today)) return false;
  // Soon after a change, the article may still report the old state.
  if (then && endsBy(then.since) >= shiftDay(published, -NEWS)) return false;
  const stage = stageOf(told);
  // Stages of the article's rule then and now, and of the rule that governs today.
  const known = [then ?? now, now, present ?? now].flatMap(({ state }) => stagesOf(state));
  // An article may report a plan although the rule on record is already adopted. Such an article
  // usually means another rule, so the plan is no sign that the record lacks a change.
  return !known.includes(stage) && !(stage === 'planned' && known.includes('made'));
}

/** Returns the stages that an article may report for a rule with this state on record. */
function stagesOf(state: State): Stage[] {
  // Articles often write about a blocked or suspended rule as if it were in force.
  return STATES[state].holdsUp ? ['made', 'stopped'] : [stageOf(state)];
}

function stageOf(state: State): Stage {
  if (isPlanned(state)) return 'planned';
  return isStopped(state) ? 'stopped' : 'made';
}
