import type { CueValues } from '../../core/judge/claims/cue-values.ts';

/**
 * Returns the names of the cues (features of a model) that occur in at least `fewest` examples,
 * sorted. A cue with the value 0 does not occur.
 */
export function frequentCues(examples: readonly { values: CueValues }[], fewest = 4): string[] {
  const counts = new Map<string, number>();
  for (const { values } of examples)
    for (const [cue, value] of values) if (value !== 0) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return [...counts].flatMap(([cue, count]) => (count >= fewest ? [cue] : [])).sort();
}
