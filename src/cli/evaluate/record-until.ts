import type { LegalRecord, Measure } from '../../core/record/schema.ts';

/**
 * Returns the record as it was before `day`, such as `2024-03-15`. Leaves out:
 * - events on or after `day`
 * - measures that have no event before `day`
 * - measures that implement a left-out measure
 * - events of left-out measures
 */
export function recordUntil(record: LegalRecord, day: string): LegalRecord {
  // If only an event's month is known, such as `2024-03`, the event counts as before `day` only
  // if `day` is in a later month.
  const early = record.events.filter(({ date }) => date < day.slice(0, date.length));
  const begun = new Set(early.flatMap(({ measures }) => measures));
  const measures = withoutOrphans(record.measures.filter(({ id }) => begun.has(id)));
  const ids = idsOf(measures);
  const events = early.filter(({ measures: touched }) => touched.every((id) => ids.has(id)));
  return { ...record, measures, events };
}

/**
 * Leaves out measures that implement a missing measure (see the field `implements`). This goes on
 * down the chain: if a law is missing, an order that implements it is left out, then a notice that
 * implements the order.
 */
function withoutOrphans(measures: readonly Measure[]): Measure[] {
  const ids = idsOf(measures);
  const kept = measures.filter(({ implements: above }) => above === undefined || ids.has(above));
  return kept.length === measures.length ? kept : withoutOrphans(kept);
}

function idsOf(measures: readonly Measure[]): ReadonlySet<string> {
  return new Set(measures.map(({ id }) => id));
}
