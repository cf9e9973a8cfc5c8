import type { LegalEvent, Source } from '../record/schema.ts';

/**
 * Returns the source that best proves an event: the authority's own text, one that was read before
 * one that nobody could open; else another page that was read; else the first source. Null for an
 * event without sources.
 */
export function decidingSource({ sources }: LegalEvent): Source | null {
  const own = sources.filter(({ kind }) => kind === 'primary');
  const seen = (some: readonly Source[]) => some.find((source) => source.seen);
  return seen(own) ?? own[0] ?? seen(sources) ?? sources[0] ?? null;
}
