import { oncePerObject } from '../collections/once.ts';
import type { LegalRecord } from './schema.ts';

/**
 * Returns a merged record without the apps, jurisdictions, measures and events that newsrooms
 * added. If nothing was added, returns `record` itself.
 */
export const defaultPart = oncePerObject((record: LegalRecord): LegalRecord => {
  const apps = record.apps.filter(isDefault);
  const jurisdictions = record.jurisdictions.filter(isDefault);
  const measures = record.measures.filter(isDefault);
  const events = record.events.filter(isDefault);
  const isWhole =
    apps.length === record.apps.length &&
    jurisdictions.length === record.jurisdictions.length &&
    measures.length === record.measures.length &&
    events.length === record.events.length;
  return isWhole ? record : { ...record, apps, jurisdictions, measures, events };
});

function isDefault({ from }: { from?: string }): boolean {
  return from === undefined;
}
