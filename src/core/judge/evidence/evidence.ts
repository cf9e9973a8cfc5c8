import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Pairing } from './pairing.ts';

/** One sentence's statement that an authority restricts an app, did so or may do so. */
export interface Join {
  sentence: Sentence;
  app: string;
  /** Certainty of the statement, 0 … 1. */
  strength: number;
  /** The word that is joined with the app; it may come from a neighbouring sentence. */
  by: Hit;
  /** Name of the rule that joins the two. */
  rule: string;
  /**
   * Input of the strength rules. Present only when the joined word is a restricting word of the
   * same sentence.
   */
  pairing?: Pairing;
}

/** Everything that one sentence says about the watched apps. */
export interface SentenceEvidence {
  sentence: Sentence;
  /** Strongest join for each app; empty when the sentence joins no app with a restriction. */
  joins: readonly Join[];
  /** Apps named in the sentence. */
  apps: readonly string[];
  /**
   * Apps that the sentence is about. An app that is only the place where something was seen is left
   * out.
   */
  subjects: readonly string[];
  /**
   * True when the sentence says that another thing is restricted, or that the app restricts its
   * users.
   */
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
