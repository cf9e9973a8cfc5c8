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
 * States of rules, according to the record. `then` and `now` are the states of the rule that the
 * article is about: on the article's day, and today.
 */
interface RuleStates {
  then: MeasureState | null;
  now: MeasureState | null;
  /** Status of another rule that governs today; null when no other rule does. */
  present: KnownStatus | null;
}

/**
 * True when an article's main claim reports a change that the record seems to lack. For example,
 * the article says that a ban was lifted, and the ban is in force on record.
 *
 * Compares stages: planned, made and stopped. The record seems to lack a change if the claim's
 * stage is none of these (see `stagesOf`):
 * - the stages of the rule on the article's day (`then`), if it had a state
 * - the stages of the rule today (`now`)
 * - the stages of another rule that governs today (`present`), if there is one
 *
 * Always false in these cases:
 * - The claim is not a main claim.
 * - The article has no date.
 * - The record has events from long after the article (see `isNewerThanRecord`). Editors should
 *   have added the change by now.
 * - The rule's state on the article's day began at most `NEWS` days before the article.
 * - The claim says that there is no rule.
 * - The rule has no state today.
 * - The article tells of a plan, and one of the stages above is "made".
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
  // If the rule on record is made already, an article about a plan most often means another rule.
  return !known.includes(stage) && !(stage === 'planned' && known.includes('made'));
}

/**
 * Returns the stages that an article may report for a rule whose state on record is `state`. There
 * are two for a blocked or suspended rule, because articles often write as if it were in force.
 */
function stagesOf(state: State): Stage[] {
  return STATES[state].holdsUp ? ['made', 'stopped'] : [stageOf(state)];
}

function stageOf(state: State): Stage {
  if (isPlanned(state)) return 'planned';
  return isStopped(state) ? 'stopped' : 'made';
}
