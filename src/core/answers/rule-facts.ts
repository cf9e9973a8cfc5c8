import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import { transitionsOf } from '../law/course.ts';
import { measureStateOn } from '../law/measure-state.ts';
import type { MeasureState, Transition } from '../law/standing.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import { successorOf } from './present-rule.ts';

/** Facts about a rule on a day. The verdict on the rule follows from them. */
export interface RuleFacts {
  /** State of the rule at the end of the day; null when the rule has no state yet. */
  now: MeasureState | null;
  /** Changes to the rule's state up to the end of the day, oldest first. */
  course: readonly Transition[];
  /** True when no source has confirmed the rule for a long time. */
  isOld: boolean;
  /**
   * True when a later rule for the same app, place and scope is adopted and not over (see
   * `successorOf`).
   */
  hasSuccessor: boolean;
}

/** Returns the facts about a rule for one app at the end of a day, `YYYY-MM-DD`. */
export function factsOf(
  record: LegalRecord,
  measure: Measure,
  app: string,
  today: string,
): RuleFacts {
  const now = measureStateOn(record, measure, app, today);
  return {
    now,
    course: transitionsOf(record, measure, app, today),
    isOld: now !== null && lastConfirmedLongBefore({ ...now, measure }, today) !== null,
    hasSuccessor: successorOf(record, measure, app, today) !== null,
  };
}
