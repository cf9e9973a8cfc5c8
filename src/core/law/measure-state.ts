import { endsBy } from '../dates/day-or-month.ts';
import { measureById } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import { isOver, STATES } from '../record/states.ts';
import { transitionsOf } from './course.ts';
import { isOverdue } from './overdue.ts';
import type { MeasureState, Transition } from './standing.ts';

/**
 * Returns a measure's state for an app at the end of a day. Takes into account that the measure's
 * parent may be ended, suspended or blocked (see `stateAfter`). Null before the measure's first
 * state.
 */
export function measureStateOn(
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): MeasureState | null {
  return stateAfter(transitionsOf(record, measure, app, date), record, measure, app, date);
}

/**
 * Works like `measureStateOn`, but is faster if the caller has already computed `course`, the
 * measure's changes of state up to the day.
 */
export function stateAfter(
  course: readonly Transition[],
  record: LegalRecord,
  measure: Measure,
  app: string,
  date: string,
): MeasureState | null {
  const last = course.at(-1);
  if (!last) return null;
  // The measure may implement another one, its parent: an agency's rule implements a governor's
  // order.
  const own = { state: last.after, since: last.event.date, event: last.event };
  const parent = measure.implements && measureById(record, measure.implements);
  const above = parent ? measureStateOn(record, parent, app, date) : null;
  if (above && (fallsWith(own, above) || isHeldUpBy(own, above))) return above;
  return above?.overdue || isOverdue(record, measure, app, date) ? { ...own, overdue: true } : own;
}

/**
 * True when a measure ends because its parent, the measure that it implements, has ended. False if
 * the measure itself had already ended by then. `own` is the measure's state, and `above` the
 * parent's.
 */
function fallsWith(own: MeasureState, above: MeasureState): boolean {
  return isOver(above.state) && (!isOver(own.state) || endsBy(above.since) < endsBy(own.since));
}

/**
 * True when a measure is held up because its parent is suspended or blocked. `own` is the
 * measure's state, and `above` the parent's.
 */
function isHeldUpBy(own: MeasureState, above: MeasureState): boolean {
  const limit = STATES[above.state];
  // A measure keeps its own state if that is weaker than its parent's: a rule that is only
  // `proposed` under a blocked law.
  return limit.holdsUp && STATES[own.state].strength > limit.strength;
}
