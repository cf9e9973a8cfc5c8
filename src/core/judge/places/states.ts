import { ALL_LETTERS } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches.ts';
import type { TownIndex } from '../lexicon/town-index.ts';
import { wordsUpTo } from '../reading/count-words.ts';
import { type Hit, placeAt } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/** Matches what may be the abbreviation of a state, with the comma before it: ", Ind.", ", KS". */
const STATE = String.raw`, ([A-Z](?:[${ALL_LETTERS}.]{0,4}\.|[A-Z]))(?![${ALL_LETTERS}\d])`;

/**
 * Matches if the text may contain the abbreviation of a state. It is faster than `AFTER_TOWN`, and
 * most texts do not match.
 */
const MAY_BE_STATE = new RegExp(STATE);

/**
 * Matches a town and, after it, an abbreviation that may mean its state: "WEST LAFAYETTE, Ind.",
 * "Topeka, KS".
 */
const AFTER_TOWN = new RegExp(
  String.raw`(?<![${ALL_LETTERS}])(\p{Lu}[${ALL_LETTERS}.'’-]{0,20}(?: \p{Lu}[${ALL_LETTERS}.'’-]{0,20}){0,3})${STATE}`,
  'gu',
);

/**
 * Returns the sentences, with hits for abbreviated states after a town: Kansas in "Topeka, Kan."
 */
export function withStates(sentences: readonly Sentence[], towns: TownIndex): Sentence[] {
  return sentences.map((sentence) => {
    const states = statesIn(sentence, towns);
    if (states.length === 0) return sentence;
    const hits = [...sentence.hits, ...states];
    return { ...sentence, hits: hits.sort((a, b) => a.start - b.start || b.end - a.end) };
  });
}

function statesIn(sentence: Sentence, towns: TownIndex): Hit[] {
  const { text, start, hits } = sentence;
  if (!MAY_BE_STATE.test(text)) return [];
  return [...matchesOf(text, AFTER_TOWN)].flatMap((match) => {
    const [whole, town = '', state = ''] = match;
    const code = towns.abbreviations().get(state);
    // An abbreviation without a full stop, such as "KS" in "Topeka, KS", counts only after a
    // known town. One with a full stop, such as "Kan.", counts after any capitalized words.
    if (!code || !(state.endsWith('.') || towns.townsNamed(town).length > 0)) return [];
    const end = start + match.index + whole.length;
    const from = end - state.length;
    if (hits.some((hit) => hit.kind === 'place' && hit.start < end && hit.end > from)) return [];
    return [placeAt(code, { start: from, end }, wordsUpTo(sentence))];
  });
}
