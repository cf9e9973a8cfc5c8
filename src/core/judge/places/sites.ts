import { oncePerObject } from '../../collections/once.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import type { SceneWords } from '../lexicon/languages.ts';
import { type Hit, tellsOfRestriction } from '../reading/hit.ts';
import { type Sentence, textOf } from '../reading/read-sentences.ts';
import { inPhraseForm, matching } from './phrase-pattern.ts';
import { listsIn } from './place-lists.ts';

/**
 * Number of characters before a place's name that are searched for a phrase such as "a trip to".
 */
const REACH = 60;

/** Number of characters after a place in which a phrase such as "time" is looked for. */
const REACH_AFTER = 30;

/**
 * Returns the places right beside a phrase such as "a trip to", "servers in" or "aid for". The
 * phrase holds for all places of a list: "aid for Ukraine, Israel and Taiwan".
 */
export function sitesIn(sentence: Sentence, words: SceneWords): ReadonlySet<Hit> {
  const { beforeSite, afterSite, beforeOrigin, afterOrigin } = patternsOf(words);
  const { text, start } = sentence;
  const isAfterPhrase = (place: Hit) => {
    const at = place.start - start;
    const left = inPhraseForm(text.slice(Math.max(0, at - REACH), at));
    return beforeSite?.test(left) || (beforeOrigin?.test(left) && isAdjective(place, sentence));
  };
  const isBeforePhrase = (place: Hit) => {
    const at = place.end - start;
    const right = inPhraseForm(text.slice(at, at + REACH_AFTER));
    if (afterOrigin?.test(right) && isAdjective(place, sentence)) return true;
    const phrase = afterSite?.exec(right)?.[0];
    // "…" (see `GAP`) does not reach over a word such as "ban".
    if (phrase === undefined) return false;
    const within = (hit: Hit) => hit.start >= place.end && hit.start < place.end + phrase.length;
    return !sentence.hits.some((hit) => tellsOfRestriction(hit) && within(hit));
  };
  const sites = listsIn(sentence).flatMap((list) => {
    const first = list.findIndex(isAfterPhrase);
    const listed = first < 0 ? [] : list.slice(first);
    return [...listed, ...list.slice(0, list.findLastIndex(isBeforePhrase) + 1)];
  });
  return new Set(sites);
}

/**
 * True for a place in lower case, which is an adjective in languages with words of `origins`:
 * "duński" ("Danish"). Also true for every place at a sentence's beginning, where an adjective
 * has a capital letter, too.
 */
function isAdjective(place: Hit, sentence: Sentence): boolean {
  return place.start === sentence.start || /^\p{Ll}/u.test(textOf(place, sentence));
}

/** Returns patterns for one language's phrases before and after a place. */
const patternsOf = oncePerObject((words: SceneWords) => {
  const { beforeSites = [], afterSites = [], origins = [] } = words;
  return {
    // A word such as "the" may stand between the phrase and the place: "a trip to the Maldives",
    // "aide à l'Ukraine".
    beforeSite: matching(beforeSites, (site) => `${site}\\s*(?:[${ALL_LETTERS}]{1,4}[\\s'])?$`),
    // An ending may stand between the place's name and the phrase: the "'ye" in "İngiltere'ye
    // ziyareti" ("his visit to Britain"). So may a bracket that closes.
    afterSite: matching(afterSites, (site) => `^(?:'[${ALL_LETTERS}]{1,4}|[)）])?\\s?${site}`),
    beforeOrigin: matching(origins, (noun) => `${noun}\\s*$`),
    afterOrigin: matching(origins, (noun) => `^\\s?${noun}`),
  };
});
