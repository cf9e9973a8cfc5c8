import type { SentenceEvidence } from '../evidence/evidence.ts';
import { partWeight } from '../reading/part-weight.ts';

/** Share of the weightiest app's weight that another app needs to be listed. */
const LISTED = 0.25;

/**
 * Weight that an app must exceed to be listed. It is low enough for a single sentence in the body
 * that restricts the app.
 */
const LEAST = 0.3;

/**
 * Returns the watched apps that an article says are restricted, weightiest first. A sentence
 * adds more weight the more certain its restriction is, and more in the headline and at the
 * beginning. Leaves out apps far behind the weightiest one.
 */
export function restrictedApps(evidence: readonly SentenceEvidence[]): string[] {
  const weights = new Map<string, number>();
  for (const { sentence, joins } of evidence)
    for (const { app, strength } of joins)
      weights.set(app, (weights.get(app) ?? 0) + partWeight(sentence) * strength);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, weight]) => weight >= top * LISTED && weight > LEAST)
    .map(([app]) => app);
}
