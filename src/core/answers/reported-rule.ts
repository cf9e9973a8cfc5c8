import type { Claim } from '../judge/claims/claim.ts';
import { countryOf } from '../record/place-codes.ts';
import { eventById, measureById } from '../record/record-index.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import { nearScopes } from './near-scopes.ts';

/**
 * Returns the event that a claim reports. Null when it reports none, or when `record` lacks the
 * event, for example because `record` is too old.
 */
export function reportedEvent(record: LegalRecord, { event }: Claim): LegalEvent | null {
  return (event && eventById(record, event.id)) ?? null;
}

/**
 * Returns the rule that a claim's event is about: for "Court blocks ban", the ban. Null if there
 * is no such rule in the claim's country.
 */
export function reportedRule(record: LegalRecord, claim: Claim, app: string): Measure | null {
  const event = reportedEvent(record, claim);
  if (!event || (event.apps && !event.apps.includes(app))) return null;
  const rules = event.measures
    .flatMap((id) => measureById(record, id) ?? [])
    .filter(({ apps, jurisdiction }) => apps.includes(app) && isNear(jurisdiction, claim.place));
  // Rules of the claim's own place come first, then rules with the nearest scope, then rules that
  // do not implement another rule.
  const rank = (rule: Measure) => [
    Number(claim.place !== null && rule.jurisdiction !== claim.place),
    distance(claim.scope, rule.scope),
    Number(rule.implements !== undefined),
  ];
  return rules.sort((a, b) => compared(rank(a), rank(b)))[0] ?? null;
}

function isNear(code: string, place: string | null): boolean {
  return place === null || countryOf(code) === countryOf(place);
}

function distance(scope: Scope, other: Scope): number {
  if (scope === other) return 0;
  const near = nearScopes(scope);
  const index = near.indexOf(other);
  return index < 0 ? near.length + 1 : index + 1;
}

function compared(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
