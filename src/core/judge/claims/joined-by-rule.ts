import { measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Claim } from './claim.ts';

/** Merges claims about different apps that one law restricts: "India bans TikTok and WeChat". */
export function joinedByRule(record: LegalRecord, claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    const index = joined.findIndex((other) => areOneRule(record, other, claim));
    if (index < 0) joined.push(claim);
    else joined[index] = joinedClaim(joined[index] as Claim, claim);
  }
  return joined;
}

function areOneRule(record: LegalRecord, a: Claim, b: Claim): boolean {
  if (a.place !== b.place || a.scope !== b.scope || a.told !== b.told) return false;
  if (a.event && b.event && a.event.id !== b.event.id) return false;
  const measures = a.place === null ? [] : measuresIn(record, a.place);
  const inScope = measures.filter(({ scope }) => scope === a.scope);
  if (inScope.length > 0)
    return inScope.some(({ apps }) => [...a.apps, ...b.apps].every((app) => apps.includes(app)));
  // The record has no law with this place and scope. The claims then count as one rule only if
  // both quote the same sentence.
  return a.mentions.some(({ quote }) => b.mentions.some((other) => other.quote === quote));
}

function joinedClaim(a: Claim, b: Claim): Claim {
  return {
    ...a,
    apps: [...a.apps, ...b.apps],
    weight: Math.max(a.weight, b.weight),
    main: a.main || b.main,
    event: [a.event, b.event].reduce((best, event) =>
      event && event.certainty > (best?.certainty ?? 0) ? event : best,
    ),
  };
}
