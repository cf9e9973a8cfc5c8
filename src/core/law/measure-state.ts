import { endsBy } from '../dates/day-or-month.ts';
import { measureById } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import { isOver, STATES } from '../record/states.ts';
import { transitionsOf } from './course.ts';
import type { MeasureState, Transition } from './standing.ts';

/**
 * Returns a measure's state for an app at the end of a day. Null before the measure's first event.
 * If the measure implements another one, its parent, it gets the parent's state instead of its own
 * in two cases:
 *
 * - the parent has ended, and the measure either has not ended or ended after the parent;
 * - the parent is suspended or blocked, and the measure's own state is stronger.
 */
export function measureStateOn(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): MeasureState | null {
  return stateAfter(transitionsOf(record, measure, app, date), record, measure, app, date);
}

/** Works like `measureStateOn`. `course` holds the measure's changes of state up to the day. */
export function stateAfter(
  course: readonly Transition[],
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): MeasureState | null {
  const last = course.at(-1);
  if (!last) return null;
  const own = { state: last.after, since: last.event.date, event: last.event };
  const parent = measure.implements && measureById(record, measure.implements);
  const above = parent ? measureStateOn(record, parent, app, date) : null;
  return above && (fallsWith(own, above) || isHeldUpBy(own, above)) ? above : own;
}

/** True when the measure is over because the measure that it implements (`above`) ended first. */
function fallsWith(own: MeasureState, above: MeasureState): boolean {
  return isOver(above.state) && (!isOver(own.state) || endsBy(above.since) < endsBy(own.since));
}

/**
 * True when the measure that this one implements (`above`) is suspended or blocked, and this one
 * has a stronger state of its own.
 */
function isHeldUpBy(own: MeasureState, above: MeasureState): boolean {
  const limit = STATES[above.state];
  return limit.holdsUp && STATES[own.state].strength > limit.strength;
}
