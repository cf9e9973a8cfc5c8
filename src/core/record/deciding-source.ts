import type { LegalEvent, Source } from './schema.ts';

/**
 * Returns the source that best proves an event; null for an event without sources. The authority's
 * own text is best if an editor has read it; next comes the authority's own text that nobody could
 * open; then another page that an editor has read; then the first source. A source older than the
 * event can't prove the event, so every other source is better.
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
