import { measureById } from '../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../core/record/schema.ts';

/**
 * Returns the ids of the apps of an event's measures, without duplicates. The event's own `apps`
 * are ignored.
 */
export function appsOfMeasures(record: LegalRecord, { measures }: LegalEvent): string[] {
  return [...new Set(measures.flatMap((id) => measureById(record, id)?.apps ?? []))];
}
