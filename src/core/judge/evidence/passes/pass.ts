import { type Hit, names, namesAny } from '../../reading/hit.ts';
import type { NamedRule } from '../../rules/rule.ts';
import type { LossOfAccess } from '../cut-offs.ts';
import type { Join, SentenceEvidence } from '../evidence.ts';

/**
 * Takes the key of a case or an instrument of the record (see `entityTerm`), and returns the
 * watched apps that it is about. Returns none for the key of a person or body.
 */
export type AppsByEntity = (key: string) => readonly string[];

/** Input of the passes, in addition to the article's sentences. */
export interface PassContext {
  byEntity: AppsByEntity;
  /** Reason why people could not use the app, as the article tells it (see `LossOfAccess`). */
  loss: LossOfAccess;
}

/**
 * A scoring rule that finds restrictions of apps by reading all sentences of an article together.
 * Returns new evidence and does not change the given evidence.
 */
export interface Pass extends NamedRule {
  run(evidence: readonly SentenceEvidence[], context: PassContext): readonly SentenceEvidence[];
}

/**
 * Minimum strength at which a sentence reports a restriction so clearly that other sentences may
 * call it "the ban".
 */
export const TOLD = 0.36;

/**
 * Certainty that a sentence is about a restriction of an app when only another sentence nearby
 * reports the restriction: "The government banned 26 platforms. The list includes TikTok."
 */
export const NEARBY = 0.36;

/** Minimum strength at which a sentence clearly reports a restriction. */
export const SURE = 0.5;

/** True when a sentence in the article's beginning clearly says that the app is restricted. */
export function isSure({ strength, sentence }: Join): boolean {
  return sentence.part === 'lede' && strength >= SURE;
}

/** True for a word for a ban or a forced sale. Such a word is enough to report a restriction. */
export function tellsOfBan({ kind }: Hit): boolean {
  return kind === 'ban' || kind === 'sale';
}

/**
 * Returns the first word for which `restricts` is true, if the sentence restricts apps without
 * naming them: "banned" in "The government banned 26 platforms". Returns `undefined` if there is
 * no such word, and in these cases:
 * - The sentence names an app, or another thing that may be restricted.
 * - The sentence is on a fine or the like (see `SentenceEvidence.topic`).
 * - No authority seems to be behind the restriction.
 */
export function restrictingWordIn(
  { sentence: { hits }, lawful, otherwise, topic, apps }: SentenceEvidence,
  restricts: (hit: Hit, hits: readonly Hit[]) => boolean,
): Hit | undefined {
  // A rule for "all citizens" usually comes from a law, even if the sentence names no law.
  const isByLaw = lawful || names(hits, 'everyone');
  if (!isByLaw || otherwise || topic || apps.length > 0) return undefined;
  if (namesAny(hits, ['other', 'moderated'])) return undefined;
  return hits.find((hit) => restricts(hit, hits));
}
