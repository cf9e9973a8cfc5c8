import { type Hit, names, namesAny } from '../../reading/hit.ts';
import type { NamedRule } from '../../rules/rule.ts';
import type { Join, SentenceEvidence } from '../evidence.ts';

/** Watched apps of the record's cases and instruments, by entity key. */
export type AppsByEntity = ReadonlyMap<string, readonly string[]>;

/**
 * A rule that joins apps with restrictions by reading all sentences together. Returns new evidence
 * and leaves the given evidence unchanged.
 */
export interface Pass extends NamedRule {
  run(evidence: readonly SentenceEvidence[], byEntity: AppsByEntity): readonly SentenceEvidence[];
}

/** Least strength at which a sentence reports a restriction to which other sentences may refer. */
export const TOLD = 0.36;

/**
 * Strength of a join with a restriction that only a neighbouring or an earlier sentence reports.
 */
export const NEARBY = 0.36;

/** Least strength at which one of the first sentences clearly reports a restriction. */
const SURE = 0.5;

/**
 * True when one of the first sentences clearly says that the app is restricted. A curb ("remove")
 * often means less than a ban, so it counts only in a sentence on officials' devices.
 */
export function isSure({ strength, by, sentence }: Join): boolean {
  const plain = by.kind !== 'curb' || names(sentence.hits, 'device');
  return sentence.part === 'lede' && strength >= SURE && plain;
}

/** True for a ban or a forced sale, which report a restriction by themselves. */
export function tellsOfBan({ kind }: Hit): boolean {
  return kind === 'ban' || kind === 'sale';
}

/**
 * Returns the first restricting word of a sentence that reports a restriction without naming an
 * app. Undefined when there is none, when the sentence is not lawful, or when it is about another
 * thing or a legal topic.
 */
export function restrictingWordIn(
  { sentence: { hits }, lawful, otherwise, topic, apps }: SentenceEvidence,
  restricts: (hit: Hit, hits: readonly Hit[]) => boolean,
): Hit | undefined {
  if (!lawful || otherwise || topic || apps.length > 0) return undefined;
  if (namesAny(hits, ['other', 'moderated'])) return undefined;
  return hits.find((hit) => restricts(hit, hits));
}
