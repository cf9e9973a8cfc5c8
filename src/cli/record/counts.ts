import type { LegalRecord } from '../../core/record/schema.ts';

/** How many measures and events one jurisdiction has. `jurisdiction` is its code. */
export interface Counts {
  jurisdiction: string;
  measures: number;
  events: number;
}

/**
 * Counts the measures and events of each jurisdiction, in the record's order. An event belongs to
 * the jurisdiction of its first measure.
 */
export function countRecord(record: LegalRecord): Counts[] {
  const homeOf = new Map(record.measures.map(({ id, jurisdiction }) => [id, jurisdiction]));
  return record.jurisdictions.map(({ code }) => ({
    jurisdiction: code,
    measures: record.measures.filter(({ jurisdiction }) => jurisdiction === code).length,
    events: record.events.filter(({ measures }) => homeOf.get(measures[0] ?? '') === code).length,
  }));
}

/**
 * Formats the counts, eight jurisdictions on a line. `US 26/102` means 26 measures and 102 events.
 */
export function countsByJurisdiction(record: LegalRecord): string {
  const cells = countRecord(record).map(({ jurisdiction, measures, events }) =>
    `${jurisdiction} ${measures}/${events}`.padEnd(14),
  );
  const lines: string[] = [];
  for (let start = 0; start < cells.length; start += 8)
    lines.push(
      cells
        .slice(start, start + 8)
        .join('')
        .trimEnd(),
    );
  return lines.join('\n');
}
