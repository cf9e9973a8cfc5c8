import type { Claim, Quote } from '../judge/claims/claim.ts';

/**
 * Merges two claims about one rule. Prefers the values of the main claim. If both are main or
 * neither is, prefers those of `one`.
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

/** Returns each of the sentences once, in the article's order. */
function distinct(mentions: readonly Quote[]): Quote[] {
  const byKey = new Map(mentions.map((mention) => [`${mention.block} ${mention.quote}`, mention]));
  return [...byKey.values()].sort((a, b) => a.block - b.block);
}
