import { type Hit, names, namesAny } from '../../reading/hit.ts';
import type { NamedRule } from '../../rules/rule.ts';
import type { Join, SentenceEvidence } from '../evidence.ts';
import { saysAge } from '../minors.ts';

/**
 * Returns the watched apps that a case or an instrument of the record is about, by its entity key
 * (see `entityNames`); none for any other entity.
 */
export type AppsByEntity = (key: string) => readonly string[];

/**
 * A rule that finds restrictions of apps by reading all sentences of an article together. Returns
 * new evidence and leaves the given evidence unchanged.
 */
export interface Pass extends NamedRule {
  run(evidence: readonly SentenceEvidence[], byEntity: AppsByEntity): readonly SentenceEvidence[];
}

/**
 * A sentence with at least this strength reports a restriction to which other sentences may refer.
 */
export const TOLD = 0.36;

/**
 * Certainty that a sentence restricts an app when only a neighbouring or an earlier sentence
 * reports the restriction.
 */
export const NEARBY = 0.36;

/**
 * One of the first sentences clearly reports a restriction if it does so with at least this
 * strength.
 */
const SURE = 0.5;

/**
 * True when one of the first sentences clearly says that the app is restricted. A word of the
 * class `curb` ("remove") often means less than a ban. It therefore counts only in a sentence
 * about officials' devices or with the minors' age.
 */
export function isSure({ strength, by, sentence }: Join): boolean {
  const { hits } = sentence;
  const plain = by.kind !== 'curb' || names(hits, 'device') || hits.some(saysAge);
  return sentence.part === 'lede' && strength >= SURE && plain;
}

/** True for a word for a ban or a forced sale. Such a word is enough to report a restriction. */
export function tellsOfBan({ kind }: Hit): boolean {
  return kind === 'ban' || kind === 'sale';
}

/**
 * Returns the first restricting word of a sentence that reports a restriction but names no app.
 * Undefined when the sentence has no such word, when it names no authority, law or place, or when
 * it is about a restriction of something else, a fine or a privacy case.
 */
export function restrictingWordIn(
  { sentence: { hits }, lawful, otherwise, topic, apps }: SentenceEvidence,
  restricts: (hit: Hit, hits: readonly Hit[]) => boolean,
): Hit | undefined {
  if (!lawful || otherwise || topic || apps.length > 0) return undefined;
  if (namesAny(hits, ['other', 'moderated'])) return undefined;
  return hits.find((hit) => restricts(hit, hits));
}
