import { endsBy } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { isNewerThanRecord } from '../law/newer-than-record.ts';
import type { KnownStatus, MeasureState } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { STATES, type State } from '../record/states.ts';
import type { ClaimDays } from './claim-days.ts';
import { isDenial, isPlanned, isStopped } from './told.ts';

/**
 * For this many days after a rule changes, an article may still report the state before the change.
 */
const NEWS = 7;

/**
 * Stages in the life of a rule. Only a legal step, such as a vote, moves a rule to another stage.
 */
type Stage = 'planned' | 'made' | 'stopped';

/**
 * States according to the record: the state of a claim's rule on the article's day (`then`) and
 * today (`now`), and the status of another rule (`present`).
 */
interface RuleStates {
  then: MeasureState | null;
  now: MeasureState | null;
  /** Status of another rule that governs today; null when no other rule does. */
  present: KnownStatus | null;
}

/**
 * True when the record seems to lack a change that an article's main claim reports. The claim puts
 * a rule at a stage: planned, made or stopped. The record also puts rules at stages, by their
 * states (see `stagesOf`). A change seems to be lacking if the claim's stage is absent from all of
 * these:
 * - the stages of the rule on the article's day (`then`), if it had a state
 * - the stages of the rule today (`now`)
 * - the stages of another rule that governs today (`present`), if there is one
 *
 * Always false in these cases:
 * - The claim is not a main claim.
 * - The article has no date.
 * - The article is much older than the record's newest event (see `isNewerThanRecord`), so that the
 *   record should have had the change by now.
 * - The rule's state on the article's day began at most `NEWS` days before the article.
 * - The claim says that there is no rule, or the rule has no state today.
 * - The article tells of a plan, and the stage "made" is among the stages listed above.
 */
export function lacksChange(
  record: LegalRecord,
  { told, main }: Claim,
  { then, now, present }: RuleStates,
  { published, today }: ClaimDays,
): boolean {
  if (!main || isDenial(told) || !published || !now) return false;
  if (!isNewerThanRecord(record, published, today)) return false;
  if (then && endsBy(then.since) >= shiftDay(published, -NEWS)) return false;
  const stage = stageOf(told);
  const known = [then ?? now, now, present ?? now].flatMap(({ state }) => stagesOf(state));
  // If the article tells of a plan and the record's rule is already made, the plan is most often
  // for another rule.
  return !known.includes(stage) && !(stage === 'planned' && known.includes('made'));
}

/**
 * Returns the stages that an article may report for a rule whose state on record is `state`. A
 * blocked or suspended rule has two stages, because articles often write as if it were in force.
 */
function stagesOf(state: State): Stage[] {
  return STATES[state].holdsUp ? ['made', 'stopped'] : [stageOf(state)];
}

/** Returns the stage of a rule in a state. */
function stageOf(state: State): Stage {
  if (isPlanned(state)) return 'planned';
  return isStopped(state) ? 'stopped' : 'made';
}
