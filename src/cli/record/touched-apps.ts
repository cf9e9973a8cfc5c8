import { measureById } from '../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../core/record/schema.ts';

/**
 * Returns the ids of all apps of an event's measures, each id once. Ignores the event's own
 * `apps`.
 */
export function appsOfMeasures(record: LegalRecord, { measures }: LegalEvent): string[] {
  return [...new Set(measures.flatMap((id) => measureById(record, id)?.apps ?? []))];
}
