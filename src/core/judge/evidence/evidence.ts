import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Pairing } from './pairing.ts';

/** One sentence's statement that an app is, was or may be restricted by an authority. */
export interface Join {
  sentence: Sentence;
  app: string;
  /** Certainty of the statement, 0 … 1. */
  strength: number;
  /** The word that is joined with the app; it may stand in a neighbouring sentence. */
  by: Hit;
  /** Name of the rule that joins the two. */
  rule: string;
  /**
   * Input of the strength rules; present only when a restricting word of the sentence itself is
   * joined.
   */
  pairing?: Pairing;
}

/** Statements of one sentence on the watched apps. */
export interface SentenceEvidence {
  sentence: Sentence;
  /** Best join of each app; empty when the sentence joins none. */
  joins: readonly Join[];
  /** Apps named in the sentence. */
  apps: readonly string[];
  /** Apps that the sentence speaks of, not only as the place where something was seen. */
  subjects: readonly string[];
  /** True when another thing is restricted, or the app restricts its users. */
  otherwise: boolean;
  /**
   * True when the sentence names an authority, a law or a place, and not only the app's own
   * country.
   */
  lawful: boolean;
  /**
   * True when the sentence is about legal trouble that takes nothing away: a fine, a privacy case.
   */
  topic: boolean;
}
