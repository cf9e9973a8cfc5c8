import type { Claim, Told } from '../../core/judge/claims/claim.ts';
import type { Scope } from '../../core/record/scopes.ts';
import type { LabelledClaim } from './claim-labels.ts';

/** A claim about one app: a claim about several apps counts once for each. */
export interface ToldRule {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
  told: Told;
  main: boolean;
  /** First sentence on the rule; empty for a labelled rule, because labels have no sentences. */
  quote: string;
}

/** Divides labelled claims into one rule for each app. */
export function rulesOfLabels(claims: readonly LabelledClaim[]): ToldRule[] {
  return claims.flatMap(({ apps, place, scope, state, main }) =>
    apps.map((app) => ({ app, place: place || null, scope, told: state, main, quote: '' })),
  );
}

/** Divides the judge's claims into one rule for each app. */
export function rulesOfClaims(claims: readonly Claim[]): ToldRule[] {
  return claims.flatMap(({ apps, place, scope, told, main, mentions }) =>
    apps.map((app) => ({ app, place, scope, told, main, quote: mentions[0]?.quote ?? '' })),
  );
}

/** Key under which rules count as equal: app and place. */
export function appAndPlace({ app, place }: ToldRule): string {
  return `${app} ${place ?? '–'}`;
}

/** Key under which rules count as equal: app, place and scope. */
export function withScope(rule: ToldRule): string {
  return `${appAndPlace(rule)} ${rule.scope}`;
}
