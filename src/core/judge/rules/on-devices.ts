import type { SentenceEvidence } from '../evidence/evidence.ts';
import { names } from '../reading/hit.ts';
import { isJoining } from './article-evidence.ts';

/**
 * True when the headline and the first sentences speak mostly of officials' devices: at least half
 * of their sentences that name an app, or join one with a restriction, do. False when none does.
 */
export function isOnDevices(evidence: readonly SentenceEvidence[]): boolean {
  const opening = evidence.filter(
    (entry) => entry.sentence.part !== 'body' && (entry.apps.length > 0 || isJoining(entry)),
  );
  const onDevices = opening.filter(({ sentence }) => names(sentence.hits, 'device'));
  return onDevices.length > 0 && onDevices.length * 2 >= opening.length;
}
