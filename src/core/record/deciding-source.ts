import type { LegalEvent, Source } from './schema.ts';

/**
 * Returns the source that best proves an event: the authority's own text, one that was read before
 * one that nobody could open; else another page that was read; else the first source. A source that
 * is older than the event cannot prove it, so every other one comes before it. Null for an event
 * without sources.
 */
export function decidingSource({ sources, date }: LegalEvent): Source | null {
  const faults = (source: Source) =>
    Number(isOlder(source, date)) * 4 +
    Number(source.kind !== 'primary') * 2 +
    Number(!source.seen);
  return [...sources].sort((a, b) => faults(a) - faults(b))[0] ?? null;
}

/** True when the source is known to have been published before the event's day or month. */
function isOlder(source: Source, date: string): boolean {
  const known = source.date?.slice(0, date.length) ?? date;
  return known < date.slice(0, known.length);
}
