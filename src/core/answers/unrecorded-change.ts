import { endsBy } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { isNewerThanRecord } from '../law/newer-than-record.ts';
import type { KnownStatus, MeasureState } from '../law/standing.ts';
import type { LegalRecord } from '../record/schema.ts';
import { STATES, type State } from '../record/states.ts';
import type { ClaimDays } from './claim-days.ts';
import { isDenial, isPlanned, isStopped } from './told.ts';

/** An article may still tell of a rule's earlier state this many days after a change. */
const NEWS = 7;

/** Stages in the life of a rule. It takes a legal step to get from one to another. */
type Stage = 'planned' | 'made' | 'stopped';

/** States by the record: of a claim's rule on the article's day and today, and of `present`. */
interface RuleStates {
  then: MeasureState | null;
  now: MeasureState | null;
  /** Status of another rule that governs today; null when no other rule does. */
  present: KnownStatus | null;
}

/**
 * True when an article's main claim puts a rule at a stage that the record does not confirm:
 * planned, made or stopped. According to the record, the rule was at another stage on the
 * article's day (`then`) and is at another stage today (`now`), and so is the rule that governs
 * today (`present`). False for an undated article, and for an article so old that the record
 * should have the change (see `isNewerThanRecord`).
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
  // A plan beside a rule that is made is most often a plan for another rule.
  return !known.includes(stage) && !(stage === 'planned' && known.includes('made'));
}

/**
 * Returns the stages at which an article may put a rule that is in this state by the record.
 * Articles often write of a rule that is blocked or suspended as if it were in force.
 */
function stagesOf(state: State): Stage[] {
  return STATES[state].holdsUp ? ['made', 'stopped'] : [stageOf(state)];
}

/** Returns the stage of a rule in a state. */
function stageOf(state: State): Stage {
  if (isPlanned(state)) return 'planned';
  return isStopped(state) ? 'stopped' : 'made';
}
