import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/** A sentence's saying that an app is, was or may be restricted by an authority. */
export interface Join {
  sentence: Sentence;
  app: string;
  /** 0 … 1 */
  strength: number;
  /** The restricting word that is joined with the app. */
  by: Hit;
}

/** What a sentence says of the watched apps. */
export interface SentenceEvidence {
  sentence: Sentence;
  /** Best join of each app; empty when the sentence joins none. */
  joins: Join[];
  /** Apps named in it. */
  apps: string[];
  /** Apps it speaks of, not only as the place where something was seen. */
  subjects: string[];
  /** It says that something else is restricted, or that the app restricts its users. */
  otherwise: boolean;
  /** It names an authority, a law or a place, and not only the app's own country. */
  lawful: boolean;
  /** It speaks of legal trouble that takes nothing away (a fine, a privacy case). */
  topic: boolean;
}
