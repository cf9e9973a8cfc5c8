import { measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Claim } from './claim.ts';

/**
 * Merges claims about different apps if one rule restricts all these apps: "India bans TikTok and
 * WeChat". All of these must hold:
 *
 * - The claims have the same place, scope and state.
 * - If both claims report an event, it is the same one.
 * - The record has a measure with this place and scope that names all the apps. If it has none
 *   with this place and scope, the claims must quote the same sentence instead.
 */
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
