import type { AddedRecord, MergedRecord } from '../../src/core/record/merge-records.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';

/**
 * Faulty variant of `mergeRecords`, used as a control. Merges records without any check, and does
 * not mark a newsroom's events, so they count as events of the default record.
 */
export function trustingMerge(base: LegalRecord, added: AddedRecord[]): MergedRecord {
  const record = { ...base };
  for (const { name, record: theirs } of added) {
    record.apps = [...record.apps, ...newOnes(theirs.apps, base.apps, ({ id }) => id, name)];
    record.jurisdictions = [
      ...record.jurisdictions,
      ...newOnes(theirs.jurisdictions, base.jurisdictions, ({ code }) => code, name),
    ];
    record.measures = [
      ...record.measures,
      ...newOnes(theirs.measures, base.measures, ({ id }) => id, name),
    ];
    record.events = [...record.events, ...newOnes(theirs.events, base.events, ({ id }) => id)];
  }
  return { record, conflicts: [], setAside: [] };
}

function newOnes<T>(theirs: T[], ours: T[], keyOf: (one: T) => string, from?: string): T[] {
  const known = new Set(ours.map(keyOf));
  return theirs
    .filter((one) => !known.has(keyOf(one)))
    .map((one) => (from ? { ...one, from } : one));
}
