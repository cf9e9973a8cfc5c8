import { endsBy } from '../dates/day-or-month.ts';
import { isBindingRule } from '../law/binding.ts';
import { transitionsOf } from '../law/course.ts';
import { measureStateOn } from '../law/measure-state.ts';
import type { KnownStatus, MeasureState } from '../law/standing.ts';
import { statusInScope } from '../law/status.ts';
import { measuresIn } from '../record/record-index.ts';
import type { LegalRecord, Measure } from '../record/schema.ts';
import { isLive, isOver } from '../record/states.ts';

/**
 * Returns the status of another law that governs the app today; null when there is no such law.
 * For example, the given rule may be an order that has ended, while a statute governs the app
 * today.
 */
export function presentRule(
  record: LegalRecord,
  { measure, now }: { measure: Measure; now: MeasureState | null },
  app: string,
  today: string,
): KnownStatus | null {
  const { jurisdiction, scope } = measure;
  const status = statusInScope(record, app, jurisdiction, scope, today);
  if (status.state === 'no-record' || status.measure.id === measure.id) return null;
  // A rule that carries out a law may end while the law still governs.
  const isBehindLaw = now !== null && isOver(now.state) && !isOver(status.state);
  if (isSameLaw(status.measure, measure))
    return isBehindLaw && measure.implements === status.measure.id ? status : null;
  if (!isOver(status.state)) return status;
  // Here, the other law is over. It is ignored if it is a failed bill, or if it ended before the
  // given rule's present state began.
  const isEarlier = now !== null && endsBy(status.since) < endsBy(now.since);
  return isEarlier || status.dropped ? null : status;
}

/**
 * Returns a later rule that replaces the given one for an app; null when there is none. The later
 * rule must be binding, adopted and not over.
 */
export function successorOf(
  record: LegalRecord,
  measure: Measure,
  app: string,
  today: string,
): Measure | null {
  const { jurisdiction, scope, reach } = measure;
  const began = (rule: Measure) => transitionsOf(record, rule, app, today)[0]?.event.date ?? '';
  const isSuccessor = (other: Measure) => {
    const state = measureStateOn(record, other, app, today)?.state;
    return (
      state !== undefined &&
      isLive(state) &&
      isBindingRule(other) &&
      !isSameLaw(other, measure) &&
      endsBy(began(other)) > endsBy(began(measure))
    );
  };
  return (
    measuresIn(record, jurisdiction)
      .filter((other) => other.scope === scope && other.apps.includes(app))
      .filter((other) => other.reach === undefined || other.reach === reach)
      .find(isSuccessor) ?? null
  );
}

function isSameLaw(a: Measure, b: Measure): boolean {
  return a.id === b.id || a.implements === b.id || b.implements === a.id;
}
