import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { Pairing } from './pairing.ts';

/**
 * A link between an app and a restriction in a sentence. The sentence says that an authority
 * restricts the app, has restricted it or may do so.
 */
export interface Join {
  sentence: Sentence;
  app: string;
  /** Certainty, 0 … 1, that the sentence says that the app is restricted. */
  strength: number;
  /**
   * Word that shows the restriction. Usually it means a restriction, such as "ban". Another word,
   * such as "law" or "deal", only suggests one. The word may be in another sentence nearby.
   */
  by: Hit;
  /** Name of the rule that found the restriction. */
  rule: string;
  /**
   * Facts from which `strength` was computed. Present only if `by` is a word for a restriction in
   * the same sentence.
   */
  pairing?: Pairing;
}

/** Everything that one sentence says about the watched apps. */
export interface SentenceEvidence {
  sentence: Sentence;
  /**
   * For each app, the strongest sign in the sentence that the app is restricted. Empty when there
   * is none.
   */
  joins: readonly Join[];
  /** Apps named in the sentence. */
  apps: readonly string[];
  /**
   * Apps that the sentence is about. An app does not count if its name only says where something
   * is: "a TikTok video", "TikTok accounts".
   */
  subjects: readonly string[];
  /**
   * True when the sentence says that something other than a watched app is restricted ("vapes
   * banned"), or that the restriction is private, such as the app's own: "TikTok bans prank".
   */
  otherwise: boolean;
  /**
   * True when an authority seems to be behind what the sentence says (see `SentenceFacts.lawful`).
   */
  lawful: boolean;
  /**
   * True when the sentence is about legal trouble that does not take the app away, such as a fine
   * or a privacy case.
   */
  topic: boolean;
}
