import type { LegalEvent, Source } from '../record/schema.ts';

/**
 * Returns the source that best proves an event: the authority's own text if it was read, else
 * another page that was read, else the first source. Null for an event without sources.
 */
export function decidingSource({ sources }: LegalEvent): Source | null {
  const seen = sources.filter((source) => source.seen);
  return seen.find(({ kind }) => kind === 'primary') ?? seen[0] ?? sources[0] ?? null;
}
