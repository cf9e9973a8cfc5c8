import type { Scope } from '../../record/scopes.ts';
import type { ToldShares } from '../claims/told.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Saying } from './sayings.ts';

/** Facts about a claim with which the event that it reports is found. */
export interface ReportingClaim {
  app: string;
  /** Code of the jurisdiction. */
  place: string;
  scope: Scope;
  /** Day that the claim is about, `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  /** For each state: how likely it is that the rule is in this state according to the claim. */
  told: ToldShares;
  main: boolean;
  /** All sentences from which the claim was made. */
  sentences: readonly Sentence[];
  /** Sentences of the claim that may report events. */
  sayings: readonly Saying[];
}

/** A `ReportingClaim` before it is known in which state the rule is according to the claim. */
export type UntoldClaim = Omit<ReportingClaim, 'told'>;
