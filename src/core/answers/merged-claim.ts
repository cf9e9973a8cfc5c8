import type { Claim, Quote } from '../judge/claims/claim.ts';

/**
 * Merges two claims about one rule. Joins their apps and sentences, and takes the greater weight.
 * Takes everything else from the main claim, or from `one` if both claims are main or neither is.
 * If that claim lacks a day or an event, takes it from the other claim.
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
