import type { LegalRecord, Measure } from '../../core/record/schema.ts';

/**
 * Returns the record as it was at the end of the day before `day`, `YYYY-MM-DD`. Leaves out:
 * - events that are not before `day`. An event with only a month, such as `2024-03`, is before
 *   `day` if `day` is in a later month
 * - measures that had no event before `day`, and measures that implement a left-out measure
 * - events on a left-out measure
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
 * Leaves out measures that implement a missing measure (see the field `implements`). If a law is
 * missing, an order that implements it is left out, then a notice that implements this order, and
 * so on.
 */
function withoutOrphans(measures: readonly Measure[]): Measure[] {
  const ids = idsOf(measures);
  const kept = measures.filter(({ implements: above }) => above === undefined || ids.has(above));
  return kept.length === measures.length ? kept : withoutOrphans(kept);
}

function idsOf(measures: readonly Measure[]): ReadonlySet<string> {
  return new Set(measures.map(({ id }) => id));
}
