import { type Hit, RESTRICTION_KINDS, wordsBetween } from './hit.ts';
import type { SentenceEvidence } from './joins.ts';
import { partWeight } from './verdict.ts';

/** The seat of the watched apps' companies: named in every article, and hardly ever the one who restricts. */
const HOME = 'CN';

/** Of a jurisdiction's weight, how much of the weightiest one's it needs to be listed too. */
const LISTED = 0.45;

/**
 * Codes of the jurisdictions whose authority restricts, weightiest first: places, bodies and people that stand in sentences
 * on the restriction, by nearness to the restricting word and by part of the article. A subdivision stands for itself: its
 * country is listed only when the article gives it more weight of its own.
 */
export function jurisdictionsOf(
  evidence: readonly SentenceEvidence[],
  jurisdictionOf: (hit: Hit) => string | null,
): string[] {
  const weights = new Map<string, number>();
  for (const entry of evidence) addSentence(weights, entry, jurisdictionOf);
  dropHome(weights);
  dropParents(weights);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, weight]) => weight > 0 && weight >= top * LISTED).map(([code]) => code);
}

function addSentence(
  weights: Map<string, number>,
  { sentence, joins }: SentenceEvidence,
  jurisdictionOf: (hit: Hit) => string | null,
): void {
  const restrictions = sentence.hits.filter(({ kind }) => RESTRICTION_KINDS.has(kind));
  const joined = Math.max(0, ...joins.map(({ strength }) => strength));
  const base = partWeight({ sentence }) * (0.15 + joined);
  const inSentence = new Map<string, number>();
  for (const hit of sentence.hits) {
    const code = jurisdictionOf(hit);
    if (!code) continue;
    const nearness = Math.max(0.3, ...restrictions.map((by) => (wordsBetween(by, hit) <= 8 ? 1 : 0.6)));
    inSentence.set(code, Math.max(inSentence.get(code) ?? 0, nearness));
  }
  // A list of who else did the same says little of each.
  const share = inSentence.size > 2 ? 2 / inSentence.size : 1;
  for (const [code, nearness] of inSentence)
    weights.set(code, (weights.get(code) ?? 0) + base * nearness * share);
}

function dropHome(weights: Map<string, number>): void {
  if (weights.size > 1) weights.delete(HOME);
}

function dropParents(weights: Map<string, number>): void {
  for (const [code, weight] of [...weights]) {
    const parent = code.split('-')[0] as string;
    if (parent === code) continue;
    const above = weights.get(parent) ?? 0;
    if (weight >= above * 0.6) weights.delete(parent);
    else weights.delete(code);
  }
}
