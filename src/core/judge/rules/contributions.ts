import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { strongestJoin } from './article-evidence.ts';
import type { Contribution } from './rule.ts';

/** Contribution of a rule that does not apply. */
export const SILENT: Contribution = { value: 0, sentences: [] };

/**
 * Returns the contribution of the sentence that says most certainly that an app is restricted. Its
 * value is this certainty, and its reason is the sentence. Returns `SILENT` when no sentence
 * restricts an app.
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
 * Returns the contribution of a rule for which one sentence is enough. The value is 1 if `entries`
 * has any sentences, and otherwise 0. All these sentences are given as reasons.
 */
export function whenAny(entries: readonly SentenceEvidence[]): Contribution {
  return { value: entries.length > 0 ? 1 : 0, sentences: sentencesOf(entries) };
}

/** Returns the sentences to which the given evidence belongs, in order. */
export function sentencesOf(entries: readonly SentenceEvidence[]): Sentence[] {
  return entries.map(({ sentence }) => sentence);
}
