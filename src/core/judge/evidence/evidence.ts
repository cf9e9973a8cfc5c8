import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Pairing } from './pairing.ts';

/**
 * A sentence's link between an app and a restriction: the sentence says that an authority
 * restricts the app, has restricted it or may do so.
 */
export interface Join {
  sentence: Sentence;
  app: string;
  /** Certainty that the sentence says this, 0 … 1. */
  strength: number;
  /** The word for the restriction ("ban", "law"); it may be in a neighbouring sentence. */
  by: Hit;
  /** Name of the rule that made the link. */
  rule: string;
  /**
   * Input of the strength rules; present only when `by` is a restricting word, such as "ban", in
   * the same sentence.
   */
  pairing?: Pairing;
}

/** Everything that one sentence says about the watched apps. */
export interface SentenceEvidence {
  sentence: Sentence;
  /** Strongest link to a restriction for each app; empty when the sentence restricts no app. */
  joins: readonly Join[];
  /** Apps named in the sentence. */
  apps: readonly string[];
  /**
   * Apps that the sentence is about. Leaves out an app that is named only as the place where
   * something was seen ("a TikTok video").
   */
  subjects: readonly string[];
  /**
   * True when the sentence says that something other than a watched app is restricted, or that the
   * app restricts its users.
   */
  otherwise: boolean;
  /**
   * True when the sentence names an authority, a law, or a place other than the app's home
   * country.
   */
  lawful: boolean;
  /**
   * True when the sentence is about legal trouble that takes nothing away: a fine, a privacy case.
   */
  topic: boolean;
}
