import type { LegalEvent, Source } from './schema.ts';

/**
 * Returns the source that best proves an event; null without sources. Prefers an authority's own
 * text to other pages, and then a page that an editor has read. Sources published before the event
 * come last, because they can't prove it.
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
