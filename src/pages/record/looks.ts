import { type Look, lookOf, type OwnLook } from '../../components/look.ts';
import type { Status } from '../../core/law/standing.ts';
import { forScope, keyed, scopeMeaning, stateMeaning, stateWord } from '../../core/wording/legal-terms.ts';
import type { Words } from '../../core/wording/words.ts';

/** Looks that are not states. */
const OWN: readonly OwnLook[] = ['for-part', 'advice', 'listed', 'dropped'];

/** Look of something on record, as drawn, counted and filtered. */
export type KnownLook = Exclude<Look, 'no-record'>;

/** Every look except `no-record`, in the legend's order: strongest first. */
export const LEGEND: readonly KnownLook[] = [
  'in-force',
  'for-part',
  'advice',
  'listed',
  'suspended',
  'blocked',
  'pending',
  'proposed',
  'ended',
  'dropped',
];

/** Returns a look as it reads inside a sentence: "in force", "advice", "nothing on record". */
export function lookWord(words: Words, look: Look): string {
  if (look === 'listed') return forScope(words, 'procurement');
  return isOwn(look) ? words.say(`state_${keyed(look)}`) : stateWord(words, look);
}

/** Returns the meaning of a look as a sentence; null for `for-part`, whose word says it all. */
export function lookMeaning(words: Words, look: Look): string | null {
  if (look === 'for-part') return null;
  if (look === 'listed') return scopeMeaning(words, 'procurement');
  return isOwn(look) ? words.say(`meaning_${look}`) : stateMeaning(words, look);
}

/** True for a look that is not a state. */
export function isOwn(look: Look): look is OwnLook {
  return OWN.some((one) => one === look);
}

/** True for a word that names a look of something on record. */
export function isKnownLook(word: string): word is KnownLook {
  return LEGEND.some((one) => one === word);
}

/**
 * Returns the looks that a legend or filter lists: every state, and of the others those that occur.
 */
export function looksToName(counts: ReadonlyMap<Look, number>): KnownLook[] {
  return LEGEND.filter((look) => !isOwn(look) || counts.get(look));
}

/** Counts the places of each look. */
export function countLooks(statuses: readonly Status[]): Map<Look, number> {
  const counts = new Map<Look, number>();
  for (const status of statuses) counts.set(lookOf(status), (counts.get(lookOf(status)) ?? 0) + 1);
  return counts;
}

/** Formats the counts as a sentence, "In force: 11, ended: 21.", or says that there is nothing. */
export function summaryOf(words: Words, counts: ReadonlyMap<Look, number>): string {
  const parts = LEGEND.flatMap((look) => {
    const places = counts.get(look);
    return places ? [words.say('record_map_count', { state: lookWord(words, look), count: places })] : [];
  });
  if (parts.length === 0) parts.push(words.say('record_map_nothing'));
  const states = parts.reduce((first, second) => words.say('join_comma', { first, second }));
  return words.say('record_map_summary', { states });
}
