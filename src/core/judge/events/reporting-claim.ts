import type { Scope } from '../../record/scopes.ts';
import type { ToldShares } from '../claims/told.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Saying } from './sayings.ts';

/** Facts about a claim that help to find the event that the claim reports. */
export interface ReportingClaim {
  app: string;
  /** Code of the jurisdiction. */
  place: string;
  scope: Scope;
  /** Day that the claim is about, `YYYY-MM-DD`; null when unknown. */
  day: string | null;
  /** How likely each state is according to the claim's sentences. */
  told: ToldShares;
  main: boolean;
  /** All sentences from which the claim was made. */
  sentences: readonly Sentence[];
  /** Sentences of the claim that may report events. */
  sayings: readonly Saying[];
}

/** A claim for which it is not yet known which state it gives its rule. */
export type UntoldClaim = Omit<ReportingClaim, 'told'>;
