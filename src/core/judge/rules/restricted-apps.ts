import type { SentenceEvidence } from '../evidence/evidence.ts';
import { partWeight } from '../reading/part-weight.ts';

/**
 * An app is listed only if its weight is at least this fraction of the highest weight of all apps.
 */
const LISTED = 0.25;

/**
 * An app is listed only if its weight exceeds this number. One sentence can be enough, because a
 * sentence in the article's body can add as much as 1 to an app's weight.
 */
const LEAST = 0.3;

/**
 * Returns the watched apps that an article says are restricted, weightiest first. Leaves out apps
 * with too little weight (see `LISTED` and `LEAST`).
 */
export function restrictedApps(evidence: readonly SentenceEvidence[]): string[] {
  const weights = new Map<string, number>();
  // A sentence adds more weight if it restricts the app with more certainty, or if it is in the
  // headline or at the beginning.
  for (const { sentence, joins } of evidence)
    for (const { app, strength } of joins)
      weights.set(app, (weights.get(app) ?? 0) + partWeight(sentence) * strength);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, weight]) => weight >= top * LISTED && weight > LEAST)
    .map(([app]) => app);
}
