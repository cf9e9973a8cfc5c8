import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { strongestJoin } from './article-evidence.ts';
import type { Contribution } from './rule.ts';

/** Contribution of a rule that is silent. */
export const SILENT: Contribution = { value: 0, sentences: [] };

/** Strength of the strongest join among sentences, with the sentence that has it. */
export function strongestOf(entries: readonly SentenceEvidence[]): Contribution {
  let value = 0;
  let strongest: SentenceEvidence | null = null;
  for (const entry of entries) {
    const strength = strongestJoin(entry);
    if (strength > value) [value, strongest] = [strength, entry];
  }
  return { value, sentences: strongest ? [strongest.sentence] : [] };
}

/** Contribution 1 when any of the sentences makes a rule speak, else 0. */
export function whenAny(entries: readonly SentenceEvidence[]): Contribution {
  return { value: entries.length > 0 ? 1 : 0, sentences: sentencesOf(entries) };
}

/** The sentences that evidence stands for, in its order. */
export function sentencesOf(entries: readonly SentenceEvidence[]): Sentence[] {
  return entries.map(({ sentence }) => sentence);
}
