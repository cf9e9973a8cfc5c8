import type { Claim, Told } from '../../core/judge/claims/claim.ts';
import type { Scope } from '../../core/record/scopes.ts';
import type { LabelledClaim } from './claim-labels.ts';

/**
 * A claim about one app. "India bans TikTok and WeChat" gives two: one on TikTok, one on WeChat.
 */
export interface ToldRule {
  app: string;
  /** Code of the jurisdiction; null when the article names no jurisdiction. */
  place: string | null;
  scope: Scope;
  told: Told;
  main: boolean;
  /**
   * First sentence that makes the claim. Empty for a labelled claim, because labels contain no
   * sentences.
   */
  quote: string;
}

/** Splits labelled claims into claims about one app each. */
export function rulesOfLabels(claims: readonly LabelledClaim[]): ToldRule[] {
  return claims.flatMap(({ apps, place, scope, state, main }) =>
    apps.map((app) => ({ app, place: place || null, scope, told: state, main, quote: '' })),
  );
}

/** Splits the judge's claims into claims about one app each. */
export function rulesOfClaims(claims: readonly Claim[]): ToldRule[] {
  return claims.flatMap(({ apps, place, scope, told, main, mentions }) =>
    apps.map((app) => ({ app, place, scope, told, main, quote: mentions[0]?.quote ?? '' })),
  );
}

/** Returns a key that two claims share if they have the same app and place. */
export function appAndPlace({ app, place }: ToldRule): string {
  return `${app} ${place ?? '–'}`;
}

/** Returns a key that two claims share if they have the same app, place and scope. */
export function withScope(rule: ToldRule): string {
  return `${appAndPlace(rule)} ${rule.scope}`;
}
