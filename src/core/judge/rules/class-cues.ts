import type { SentenceEvidence } from '../evidence/evidence.ts';
import { tellLawOnMinors } from '../evidence/minors.ts';
import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/** Cue for an article that reports a law on minors. */
const MINORS_LAW = 'law-on-minors';

/**
 * Returns, for each class of words and each part of the article, the share of the part's sentences
 * that name the class, 0 … 1. A key is a part and a class: `lede authority`. Classes that no
 * sentence names are missing.
 */
export function classCues(evidence: readonly SentenceEvidence[]): Map<string, number> {
  const cues = new Map<string, number>();
  const counts = countByPart(evidence);
  for (const entry of evidence) {
    const share = 1 / (counts.get(entry.sentence.part) ?? 1);
    for (const cue of cuesIn(entry)) cues.set(cue, (cues.get(cue) ?? 0) + share);
  }
  if (tellLawOnMinors(evidence.map(({ sentence }) => sentence))) cues.set(MINORS_LAW, 1);
  return cues;
}

/** Returns the cues that a sentence gives, each once. */
export function cuesIn({ sentence: { part, hits }, lawful }: SentenceEvidence): Set<string> {
  const cues = new Set(hits.map((hit) => `${part} ${classOf(hit)}`));
  return lawful ? cues.add(`${part} lawful`) : cues;
}

function countByPart(evidence: readonly SentenceEvidence[]): Map<Sentence['part'], number> {
  const counts = new Map<Sentence['part'], number>();
  for (const { sentence } of evidence)
    counts.set(sentence.part, (counts.get(sentence.part) ?? 0) + 1);
  return counts;
}

/**
 * Names a hit's class. An effect is a class of its own, and so are ages and places; the apps' home
 * is told from other places.
 */
function classOf({ kind, meaning, home }: Hit): string {
  if (kind === 'effect') return `says-${meaning}`;
  if (kind === 'place' || kind === 'official') return home ? 'home' : 'abroad';
  return kind === 'minors' && meaning === 'age' ? 'age' : kind;
}
