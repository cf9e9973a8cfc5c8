import type { LegalEvent, LegalRecord } from '../core/record.ts';

/** Finds events by the words of a query; built once a record. */
export type EventSearch = (query: string) => LegalEvent[];

/**
 * A search over titles, summaries, people, bodies, case names, measures and places. Every word of the query must occur,
 * in any order, as part of a word or whole, without regard to case or accents. Newest first; an empty query finds nothing.
 */
export function eventSearch(record: LegalRecord): EventSearch {
  const measures = new Map(record.measures.map((measure) => [measure.id, measure]));
  const places = new Map(record.jurisdictions.map(({ code, name }) => [code, name]));
  const texts = record.events.map((event) => {
    const named = event.measures.flatMap((id) => {
      const measure = measures.get(id);
      return measure ? [measure.name, measure.citation ?? '', places.get(measure.jurisdiction) ?? ''] : [];
    });
    const parts = [
      event.id,
      event.title,
      event.summary,
      event.case ?? '',
      ...event.people,
      ...event.bodies,
      ...named,
    ];
    return folded(parts.join('\n'));
  });
  return (query) => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return record.events.filter((_, index) => words.every((word) => texts[index]?.includes(word))).reverse();
  };
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
