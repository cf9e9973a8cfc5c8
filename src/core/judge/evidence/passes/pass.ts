import { type Hit, names, namesAny } from '../../reading/hit.ts';
import type { NamedRule } from '../../rules/rule.ts';
import type { Join, SentenceEvidence } from '../evidence.ts';

/** Watched apps by entity key, for cases and instruments of the record. */
export type AppsByEntity = ReadonlyMap<string, readonly string[]>;

/**
 * A rule that joins apps with restrictions by what neighbouring sentences say. Returns new
 * evidence, changes none.
 */
export interface Pass extends NamedRule {
  run(evidence: readonly SentenceEvidence[], byEntity: AppsByEntity): readonly SentenceEvidence[];
}

/** Strength from which on a sentence tells of a restriction that other sentences may mean. */
export const TOLD = 0.36;

/** Strength of a restriction that a neighbouring sentence tells of, or an earlier one. */
export const NEARBY = 0.36;

/** Strength from which on a beginning surely tells of a restriction. */
const SURE = 0.5;

/**
 * One of the first sentences surely restricts. "Remove" often means less than a ban, but not on
 * officials' devices.
 */
export function isSure({ strength, by, sentence }: Join): boolean {
  const plain = by.kind !== 'curb' || names(sentence.hits, 'device');
  return sentence.part === 'lede' && strength >= SURE && plain;
}

/** True for a ban or a forced sale, which tell of a restriction by themselves. */
export function tellsOfBan({ kind }: Hit): boolean {
  return kind === 'ban' || kind === 'sale';
}

/**
 * The first word by which a sentence tells of a restriction without naming an app; undefined when
 * there is none, when the sentence names no authority, or when it is about another thing.
 */
export function restrictingWordIn(
  { sentence: { hits }, lawful, otherwise, topic, apps }: SentenceEvidence,
  restricts: (hit: Hit, hits: readonly Hit[]) => boolean,
): Hit | undefined {
  if (!lawful || otherwise || topic || apps.length > 0) return undefined;
  if (namesAny(hits, ['other', 'moderated'])) return undefined;
  return hits.find((hit) => restricts(hit, hits));
}
