import type { LegalEvent, Source } from './schema.ts';

/**
 * Returns the best source of the event; null when the event has none. To compare two sources, these
 * tests are tried in order. If only one source passes a test, this source is the better one:
 * 1. It is not older than the event.
 * 2. It is an authority's own text.
 * 3. An editor has seen it.
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
