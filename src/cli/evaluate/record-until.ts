import type { LegalRecord, Measure } from '../../core/record/schema.ts';

/**
 * Returns the record as it was on the eve of `day`, `YYYY-MM-DD`: without the events of that day
 * and later ones, and without measures that had no event by then. An event of which only the month
 * is known is left out if `day` is in that month.
 */
export function recordUntil(record: LegalRecord, day: string): LegalRecord {
  const early = record.events.filter(({ date }) => date < day.slice(0, date.length));
  const begun = new Set(early.flatMap(({ measures }) => measures));
  const measures = withoutOrphans(record.measures.filter(({ id }) => begun.has(id)));
  const ids = idsOf(measures);
  const events = early.filter(({ measures: touched }) => touched.every((id) => ids.has(id)));
  return { ...record, measures, events };
}

/** Leaves out measures that implement a measure which is not among them. */
function withoutOrphans(measures: readonly Measure[]): Measure[] {
  const ids = idsOf(measures);
  const kept = measures.filter(({ implements: above }) => above === undefined || ids.has(above));
  return kept.length === measures.length ? kept : withoutOrphans(kept);
}

function idsOf(measures: readonly Measure[]): ReadonlySet<string> {
  return new Set(measures.map(({ id }) => id));
}
