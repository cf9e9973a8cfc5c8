import { lookOn } from '../../components/look-on.ts';
import { type KnownLook, LEGEND, type Look, lookWord } from '../../components/looks.tsx';
import type { Status } from '../../core/law/standing.ts';
import type { Words } from '../../core/wording/words.ts';

/**
 * Returns the looks (see `Look`) that a legend or filter lists, in the order of the legend. Leaves
 * out looks that no place has, except the look that the reader has chosen.
 */
export function looksToName(
  counts: ReadonlyMap<Look, number>,
  chosen: KnownLook | null,
): KnownLook[] {
  return LEGEND.filter((look) => look === chosen || counts.get(look));
}

/** Counts the entries by look (see `Look`). */
export function looksOf(entries: readonly { look: Look }[]): Map<Look, number> {
  const counts = new Map<Look, number>();
  for (const { look } of entries) counts.set(look, (counts.get(look) ?? 0) + 1);
  return counts;
}

/** Counts the statuses by the look that each has on a day (see `Look`). */
export function countLooks(statuses: readonly Status[], day: string): Map<Look, number> {
  return looksOf(statuses.map((status) => ({ look: lookOn(status, day) })));
}

/**
 * Returns the numbers of places as a sentence, such as "In force: 11, ended: 21.". If nothing is
 * on record, the sentence says so.
 */
export function summaryOf(words: Words, counts: ReadonlyMap<Look, number>): string {
  const entries = LEGEND.flatMap((look) => {
    const places = counts.get(look);
    return places ? [words.say('labelled', { label: lookWord(words, look), text: places })] : [];
  });
  if (entries.length === 0) entries.push(words.say('record_map_nothing'));
  const states = entries.reduce((first, second) => words.say('join_comma', { first, second }));
  return words.say('record_map_summary', { states });
}
