import { lookOf } from '../../components/look-of.ts';
import {
  isAlwaysListed,
  type KnownLook,
  LEGEND,
  type Look,
  lookWord,
} from '../../components/looks.tsx';
import type { Status } from '../../core/law/standing.ts';
import type { Words } from '../../core/wording/words.ts';

/**
 * Returns the looks to list in a legend or filter: every state, and each other look that occurs.
 */
export function looksToName(counts: ReadonlyMap<Look, number>): KnownLook[] {
  return LEGEND.filter((look) => isAlwaysListed(look) || counts.get(look));
}

/** Counts the statuses of each look. */
export function countLooks(statuses: readonly Status[]): Map<Look, number> {
  const counts = new Map<Look, number>();
  for (const status of statuses) counts.set(lookOf(status), (counts.get(lookOf(status)) ?? 0) + 1);
  return counts;
}

/**
 * Writes the counts as a sentence, "In force: 11, ended: 21.", or as a sentence that says there is
 * nothing on record.
 */
export function summaryOf(words: Words, counts: ReadonlyMap<Look, number>): string {
  const entries = LEGEND.flatMap((look) => {
    const places = counts.get(look);
    return places
      ? [words.say('record_map_count', { state: lookWord(words, look), count: places })]
      : [];
  });
  if (entries.length === 0) entries.push(words.say('record_map_nothing'));
  const states = entries.reduce((first, second) => words.say('join_comma', { first, second }));
  return words.say('record_map_summary', { states });
}
