import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { strongestJoin } from './article-evidence.ts';
import type { Contribution } from './rule.ts';

/** Contribution of a rule that is silent. */
export const SILENT: Contribution = { value: 0, sentences: [] };

/**
 * Contribution of the strongest join among the sentences: its strength and its sentence. Silent
 * without a join.
 */
export function strongestOf(entries: readonly SentenceEvidence[]): Contribution {
  let value = 0;
  let strongest: SentenceEvidence | null = null;
  for (const entry of entries) {
    const strength = strongestJoin(entry);
    if (strength > value) [value, strongest] = [strength, entry];
  }
  return { value, sentences: strongest ? [strongest.sentence] : [] };
}

/**
 * Contribution of a rule that speaks when any sentence shows it: 1, or 0 when no sentence is given.
 */
export function whenAny(entries: readonly SentenceEvidence[]): Contribution {
  return { value: entries.length > 0 ? 1 : 0, sentences: sentencesOf(entries) };
}

/** Returns the sentences of the given evidence, in its order. */
export function sentencesOf(entries: readonly SentenceEvidence[]): Sentence[] {
  return entries.map(({ sentence }) => sentence);
}
