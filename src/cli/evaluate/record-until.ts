import type { LegalRecord, Measure } from '../../core/record/schema.ts';

/**
 * Returns the record as it was at the end of the day before `day`, `YYYY-MM-DD`. Leaves out events
 * on or after `day`, and measures that had no event before `day`. Then leaves out measures that
 * implement a left-out measure, and events on left-out measures. An event with only a month is kept
 * if this month is earlier than the month of `day`.
 */
export function recordUntil(record: LegalRecord, day: string): LegalRecord {
  const early = record.events.filter(({ date }) => date < day.slice(0, date.length));
  const begun = new Set(early.flatMap(({ measures }) => measures));
  const measures = withoutOrphans(record.measures.filter(({ id }) => begun.has(id)));
  const ids = idsOf(measures);
  const events = early.filter(({ measures: touched }) => touched.every((id) => ids.has(id)));
  return { ...record, measures, events };
}

/**
 * Leaves out measures whose `implements` names a measure that is not in the list. Another measure
 * may implement one that was left out, so this is repeated until nothing changes.
 */
function withoutOrphans(measures: readonly Measure[]): Measure[] {
  const ids = idsOf(measures);
  const kept = measures.filter(({ implements: above }) => above === undefined || ids.has(above));
  return kept.length === measures.length ? kept : withoutOrphans(kept);
}

function idsOf(measures: readonly Measure[]): ReadonlySet<string> {
  return new Set(measures.map(({ id }) => id));
}
