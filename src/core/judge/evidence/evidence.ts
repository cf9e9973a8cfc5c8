import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Pairing } from './pairing.ts';

/**
 * Link that a sentence makes between an app and a restriction: the sentence says that an authority
 * restricts the app, has restricted it or may do so.
 */
export interface Join {
  sentence: Sentence;
  app: string;
  /** How certain it is, 0 … 1, that the sentence makes this link. */
  strength: number;
  /**
   * Word from which the restriction was inferred. Usually, this word means a restriction, such as
   * "ban". Other words, such as "law" or "deal", only suggest a restriction. The word may be in a
   * neighbouring sentence.
   */
  by: Hit;
  /** Name of the rule by which the link was found. */
  rule: string;
  /**
   * Input of the strength rules. Present only if `by` is a word for a restriction in the same
   * sentence.
   */
  pairing?: Pairing;
}

/** All that one sentence says about the watched apps. */
export interface SentenceEvidence {
  sentence: Sentence;
  /**
   * For each app, its strongest link to a restriction; empty when the sentence restricts no app.
   */
  joins: readonly Join[];
  /** Apps named in the sentence. */
  apps: readonly string[];
  /**
   * Apps that the sentence is about. An app does not count if it is only the place where something
   * was seen ("a TikTok video").
   */
  subjects: readonly string[];
  /**
   * True when the sentence says that something other than a watched app is restricted, or that the
   * app restricts its users.
   */
  otherwise: boolean;
  /**
   * True when an authority seems to be behind what the sentence says (see `SentenceFacts.lawful`).
   */
  lawful: boolean;
  /**
   * True when the sentence is about legal trouble that does not take the app away: a fine, a
   * privacy case.
   */
  topic: boolean;
}
