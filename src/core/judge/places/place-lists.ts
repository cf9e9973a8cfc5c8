import { ALL_LETTERS } from '../../text/letters.ts';
import { type Hit, isPlace } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/** Matches the last link of a list: " and the ", "、", "·". */
const LIST_END = new RegExp(`[${ALL_LETTERS}、､·・]`);

/** Matches the text between two places of a list: ", ", " and the ", "、", "·". */
const LIST_LINK = new RegExp(`^[\\s,，、､·・]*(?:[${ALL_LETTERS}]{1,4}[\\s']*){0,2}$`);

/**
 * Returns the places of a sentence, grouped by list: "Ukraine, Israel and Taiwan" is one list. A
 * place by itself is a list, too. Several places are one list only if a word such as "and", or a
 * mark such as "、", stands before the last of them. "After a visit to Norway, Denmark banned
 * TikTok" therefore has two lists, each of one place.
 */
export function listsIn({ text, start, hits }: Sentence): Hit[][] {
  const places = hits.filter(isPlace);
  const linkBefore = (index: number) => {
    const [before, place] = [places[index - 1], places[index]];
    return before && place ? text.slice(before.end - start, place.start - start) : null;
  };
  const lists: Hit[][] = [];
  for (let index = 0; index < places.length; ) {
    let end = index + 1;
    for (let next = index + 1; LIST_LINK.test(linkBefore(next) ?? '.'); next++)
      if (LIST_END.test(linkBefore(next) ?? '')) end = next + 1;
    lists.push(places.slice(index, end));
    index = end;
  }
  return lists;
}
