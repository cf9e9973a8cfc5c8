import type { LegalEvent, LegalRecord, Measure } from './record.ts';

interface RecordIndex {
  measures: Map<string, Measure>;
  eventsOf: Map<string, LegalEvent[]>;
  measuresIn: Map<string, Measure[]>;
}

/** A record is never changed once parsed, so that what is found in it may be kept for as long as it lives. */
const indexes = new WeakMap<LegalRecord, RecordIndex>();

/** The events of one measure, oldest first; empty for an unknown id. Time does not grow with the rest of the record. */
export function eventsOf(record: LegalRecord, measureId: string): readonly LegalEvent[] {
  return indexOf(record).eventsOf.get(measureId) ?? [];
}

/** The measures of one jurisdiction (not of those inside it) in the record's order; empty for an unknown code. */
export function measuresIn(record: LegalRecord, jurisdiction: string): readonly Measure[] {
  return indexOf(record).measuresIn.get(jurisdiction) ?? [];
}

/** The measure with an id, or undefined. */
export function measureById(record: LegalRecord, id: string): Measure | undefined {
  return indexOf(record).measures.get(id);
}

function indexOf(record: LegalRecord): RecordIndex {
  const known = indexes.get(record);
  if (known) return known;
  const index: RecordIndex = { measures: new Map(), eventsOf: new Map(), measuresIn: new Map() };
  for (const measure of record.measures) {
    index.measures.set(measure.id, measure);
    append(index.measuresIn, measure.jurisdiction, measure);
  }
  for (const event of record.events) for (const id of event.measures) append(index.eventsOf, id, event);
  indexes.set(record, index);
  return index;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
