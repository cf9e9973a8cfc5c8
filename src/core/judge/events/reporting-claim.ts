import type { Scope } from '../../record/scopes.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Saying } from './sayings.ts';

/** Facts about a claim that help to find the event that the claim reports. */
export interface ReportingClaim {
  app: string;
  /** Code of the jurisdiction. */
  place: string;
  scope: Scope;
  /**
   * Day that the claim is about: `YYYY-MM-DD`, or `YYYY-MM-99` for the end of a month. Null when
   * unknown.
   */
  day: string | null;
  main: boolean;
  /** All sentences from which the claim was made. */
  sentences: readonly Sentence[];
  /** Sentences of the claim that may report an event, such as "The court blocked the ban". */
  sayings: readonly Saying[];
}
