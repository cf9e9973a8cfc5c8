import type { CueValues } from '../../core/judge/claims/cue-values.ts';

/** Minimum number of examples that must have a cue. A rarer cue gets no weight. */
const FEWEST = 4;

/** Returns the names, sorted, of the cues that at least four examples have. */
export function frequentCues(examples: readonly { values: CueValues }[]): string[] {
  const counts = new Map<string, number>();
  for (const { values } of examples)
    for (const [cue, value] of values) if (value !== 0) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return [...counts].flatMap(([cue, count]) => (count >= FEWEST ? [cue] : [])).sort();
}
