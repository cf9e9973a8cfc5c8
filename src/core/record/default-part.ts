import type { LegalRecord } from './schema.ts';

/**
 * Cache of the results of `defaultPart`, keyed by the merged record. A result stays valid, because
 * a merged record never changes.
 */
const parts = new WeakMap<LegalRecord, LegalRecord>();

/**
 * Returns a merged record without the apps, jurisdictions, measures and events of added records.
 * Returns the merged record itself if it has none of these.
 */
export function defaultPart(record: LegalRecord): LegalRecord {
  const known = parts.get(record);
  if (known) return known;
  const apps = record.apps.filter(isDefault);
  const jurisdictions = record.jurisdictions.filter(isDefault);
  const measures = record.measures.filter(isDefault);
  const events = record.events.filter(isDefault);
  const isWhole =
    apps.length === record.apps.length &&
    jurisdictions.length === record.jurisdictions.length &&
    measures.length === record.measures.length &&
    events.length === record.events.length;
  const part = isWhole ? record : { ...record, apps, jurisdictions, measures, events };
  parts.set(record, part);
  return part;
}

function isDefault({ from }: { from?: string }): boolean {
  return from === undefined;
}
