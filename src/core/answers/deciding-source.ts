import type { LegalEvent, Source } from '../record/schema.ts';

/**
 * Returns the source that best proves an event: the authority's own text that was read, else any
 * page that was read, else the first; null for an event without sources.
 */
export function decidingSource({ sources }: LegalEvent): Source | null {
  const seen = sources.filter((source) => source.seen);
  return seen.find(({ kind }) => kind === 'primary') ?? seen[0] ?? sources[0] ?? null;
}
