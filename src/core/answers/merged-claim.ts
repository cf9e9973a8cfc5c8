import type { Claim, Quote } from '../judge/claims/claim.ts';

/**
 * Joins two claims that lead to one rule. The result has the apps and sentences of both, the
 * greater weight, and the place, scope, told state and day of the first. A main claim counts as the
 * first of the two.
 */
export function mergedClaim(one: Claim, other: Claim): Claim {
  const [first, second] = other.main && !one.main ? [other, one] : [one, other];
  return {
    ...first,
    apps: [...new Set([...first.apps, ...second.apps])],
    on: first.on ?? second.on,
    mentions: distinct([...first.mentions, ...second.mentions]),
    weight: Math.max(first.weight, second.weight),
    event: first.event ?? second.event,
  };
}

/** Returns the sentences without repetitions, in the article's order. */
function distinct(mentions: readonly Quote[]): Quote[] {
  const byKey = new Map(mentions.map((mention) => [`${mention.block} ${mention.quote}`, mention]));
  return [...byKey.values()].sort((a, b) => a.block - b.block);
}
