import type { LegalEvent, Source } from './schema.ts';

/**
 * Returns the best source of the event; null when the event has none. Prefers sources not older
 * than the event, then an authority's own text, then sources that an editor has read (`seen`).
 */
export function decidingSource({ sources, date }: LegalEvent): Source | null {
  const faults = (source: Source) =>
    Number(isOlder(source, date)) * 4 +
    Number(source.kind !== 'primary') * 2 +
    Number(!source.seen);
  return [...sources].sort((a, b) => faults(a) - faults(b))[0] ?? null;
}

/** True when the source was published before the event. False for a source without a date. */
function isOlder(source: Source, date: string): boolean {
  const known = source.date?.slice(0, date.length) ?? date;
  return known < date.slice(0, known.length);
}
