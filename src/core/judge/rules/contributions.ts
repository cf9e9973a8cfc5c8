import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { strongestJoin } from './article-evidence.ts';
import type { Contribution } from './rule.ts';

/** Contribution of a rule that does not apply. */
export const SILENT: Contribution = { value: 0, sentences: [] };

/**
 * Returns the contribution of the sentence that says with the highest certainty that an app is
 * restricted. Its value is this certainty, and its only reason is this sentence. If no sentence
 * says so, the contribution equals `SILENT`.
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
 * Returns a contribution with all sentences of `entries` as reasons. Its value is 1 for one or
 * more sentences, and 0 for none.
 */
export function whenAny(entries: readonly SentenceEvidence[]): Contribution {
  return { value: entries.length > 0 ? 1 : 0, sentences: sentencesOf(entries) };
}

/** Returns the sentences to which the given evidence belongs, in order. */
export function sentencesOf(entries: readonly SentenceEvidence[]): Sentence[] {
  return entries.map(({ sentence }) => sentence);
}
