import type { LegalEvent, Source } from './schema.ts';

/**
 * Returns the event's best source; null when the event has none. A source older than the event is
 * worse than any other. If two sources do not differ in this, an authority's own text is better. If
 * they still do not differ, one that an editor has seen is better.
 */
export function decidingSource({ sources, date }: LegalEvent): Source | null {
  const faults = (source: Source) =>
    Number(isOlder(source, date)) * 4 +
    Number(source.kind !== 'primary') * 2 +
    Number(!source.seen);
  return [...sources].sort((a, b) => faults(a) - faults(b))[0] ?? null;
}

/** True when the source was published before the event's day or month. */
function isOlder(source: Source, date: string): boolean {
  const known = source.date?.slice(0, date.length) ?? date;
  return known < date.slice(0, known.length);
}
