import type { Claim, Told } from '../../core/judge/claims/claim.ts';
import type { Scope } from '../../core/record/scopes.ts';
import type { LabelledClaim } from './claim-labels.ts';

/**
 * A rule on one app, as an article presents it. A claim about several apps gives one such rule for
 * each app.
 */
export interface ToldRule {
  app: string;
  /** Code of the jurisdiction; null when the article names no jurisdiction. */
  place: string | null;
  scope: Scope;
  told: Told;
  main: boolean;
  /**
   * First sentence about the rule; empty for a labelled rule, because labels contain no sentences.
   */
  quote: string;
}

/** Splits labelled claims into rules on one app each. */
export function rulesOfLabels(claims: readonly LabelledClaim[]): ToldRule[] {
  return claims.flatMap(({ apps, place, scope, state, main }) =>
    apps.map((app) => ({ app, place: place || null, scope, told: state, main, quote: '' })),
  );
}

/** Splits the judge's claims into rules on one app each. */
export function rulesOfClaims(claims: readonly Claim[]): ToldRule[] {
  return claims.flatMap(({ apps, place, scope, told, main, mentions }) =>
    apps.map((app) => ({ app, place, scope, told, main, quote: mentions[0]?.quote ?? '' })),
  );
}

/** Returns a key that is the same for rules with the same app and place. */
export function appAndPlace({ app, place }: ToldRule): string {
  return `${app} ${place ?? '–'}`;
}

/** Returns a key that is the same for rules with the same app, place and scope. */
export function withScope(rule: ToldRule): string {
  return `${appAndPlace(rule)} ${rule.scope}`;
}
