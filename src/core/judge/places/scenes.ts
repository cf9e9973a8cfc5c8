import { oncePerObject } from '../../collections/once.ts';
import { countryOf } from '../../record/place-codes.ts';
import { matchesOf } from '../../text/matches.ts';
import type { SceneWords } from '../lexicon/languages.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TownIndex } from '../lexicon/town-index.ts';
import {
  type Hit,
  type HitKind,
  hitsOf,
  hitWith,
  isPlace,
  nearest,
  tellsOfRestriction,
  wordsBetween,
} from '../reading/hit.ts';
import { type Sentence, textOf } from '../reading/read-sentences.ts';
import { anyOf, inPhraseForm, matching } from './phrase-pattern.ts';
import { sitesIn } from './sites.ts';

/** Number of characters before a city in which to look for a word such as "said" or "met". */
const REACH = 60;

/** Number of characters after a city in which to look for a word such as "said" or "met". */
const REACH_AFTER = 30;

/**
 * Maximum number of characters between a verb and the end of the sentence. A verb such as "と述べた"
 * ("said") counts as the sentence's last word even if a quotation mark or a full stop follows.
 */
const LAST_VERB = 16;

/**
 * Maximum number of words between a city and its country, such as "Madrid, Spain", or "Spain's
 * capital Madrid". A comma counts as three words.
 */
const COUNTRY_REACH = 3;

/** Matches the end of a clause. */
const CLAUSE_END = /^(?:\s*[,.;)،।]|$)/;

/**
 * If at most this many words stand between a city and a word for a court, the court probably sits
 * in the city. The city is then more than a place where somebody spoke.
 */
const COURT_REACH = 4;

/**
 * Kinds of words that, between "told" and a city, show that something may be banned in the city.
 * In "told reporters that the ban holds in Madrid", the word is "ban".
 */
const PARTING: ReadonlySet<HitKind> = new Set([
  'ban',
  'barred',
  'curb',
  'lift',
  'sale',
  'scope',
  'device',
  'instrument',
  'app',
  'group',
]);

/**
 * Returns the sentences with the mark `scene` in the field `site` of these hits:
 * - each city where somebody only spoke, met, testified or died: Madrid in "told reporters in
 *   Madrid"
 * - each place that is named for another reason than its law, for example as a destination, a
 *   time zone or a recipient of aid: "a trip to Norway", "Nepal time"
 */
export function withScenes(
  sentences: readonly Sentence[],
  { languages }: Lexicon,
  towns: TownIndex,
): Sentence[] {
  const wordsOf = new Map(languages.map(({ code, scenes }) => [code, scenes]));
  return sentences.map((sentence) => {
    const words = wordsOf.get(sentence.lang);
    if (!words) return sentence;
    const sites = sitesIn(sentence, words);
    const isScene = (hit: Hit) =>
      sites.has(hit) || (isCity(hit, sentence, towns) && isSceneOf(hit, sentence, words));
    const found = new Set(sentence.hits.filter(isScene));
    const scenes = withCountries(found, sentence, words, towns);
    if (scenes.size === 0) return sentence;
    const hits = sentence.hits.map((hit) =>
      scenes.has(hit) ? hitWith(hit, { site: 'scene' }) : hit,
    );
    return { ...sentence, hits };
  });
}

/**
 * Returns the scenes, and the countries that are only named to say where a city is: "Spain" in
 * "talks in Madrid, Spain". Such a country is right beside its city. If it follows a comma, it
 * must end its clause, because "After talks in Madrid, Spain banned TikTok" tells what Spain did.
 * Without a city, as in "a Danish lawyer says that Denmark banned TikTok", no country is added.
 */
function withCountries(
  scenes: ReadonlySet<Hit>,
  sentence: Sentence,
  words: SceneWords,
  towns: TownIndex,
): ReadonlySet<Hit> {
  const { text, start, hits } = sentence;
  const places = hits.filter(isPlace);
  const isOfScene = (hit: Hit, index: number) => {
    const [before, after] = [places[index - 1], places[index + 1]];
    const isNear = (scene: Hit | undefined) =>
      scene !== undefined &&
      scenes.has(scene) &&
      [scene, hit].some((place) => isCity(place, sentence, towns)) &&
      countryOf(scene.meaning) === hit.meaning &&
      wordsBetween(scene, hit) <= COUNTRY_REACH &&
      !isActBetween(scene, hit, sentence, words);
    if (isNear(after)) return true;
    if (!before || !isNear(before)) return false;
    const isApart = /[,،]/.test(text.slice(before.end - start, hit.start - start));
    return !isApart || CLAUSE_END.test(text.slice(hit.end - start));
  };
  return new Set([...scenes, ...places.filter(isOfScene)]);
}

/**
 * True when a word for an act stands between a country and its city, so that the country acts:
 * "Albania announced in Tirana".
 */
function isActBetween(one: Hit, other: Hit, { text, start }: Sentence, words: SceneWords): boolean {
  const [from, to] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  const between = inPhraseForm(text.slice(from - start, to - start));
  return between.search(patternsOf(words).act) >= 0;
}

/**
 * True for a city that stands for its country or region, such as "Paris" for France. A name that
 * stands for the EU is a city if it has no space: "Brussels".
 */
function isCity(hit: Hit, sentence: Sentence, towns: TownIndex): boolean {
  if (hit.site === 'city') return true;
  if (hit.kind !== 'official') return false;
  const name = textOf(hit, sentence);
  return hit.meaning === 'EU' ? !name.includes(' ') : towns.townsNamed(name).length > 0;
}

function isSceneOf(city: Hit, sentence: Sentence, words: SceneWords): boolean {
  const { text, start, hits } = sentence;
  const { before, after } = patternsOf(words);
  const at = city.start - start;
  const left = inPhraseForm(text.slice(Math.max(0, at - REACH), at));
  const right = inPhraseForm(text.slice(city.end - start));
  const preposition = before?.exec(left)?.[0];
  const ending = after?.exec(right)?.[0];
  if (preposition === undefined && ending === undefined) return false;
  if (nearest(city, hitsOf(hits, 'court')) <= COURT_REACH) return false;
  const cut = (preposition ?? '').length;
  const spot: Spot = {
    ...{ city, sentence, words, right, ending },
    left: left.slice(0, left.length - cut),
    leftEnd: city.start - cut,
  };
  if (preposition !== undefined && followsAct(spot)) return true;
  const mayLead = ending !== undefined || spot.left === '' || isUnspaced(left);
  return (mayLead && precedesAct(spot)) || (ending !== undefined && precedesLastVerb(spot));
}

/** A city in a sentence, and the texts before and after it. */
interface Spot {
  city: Hit;
  sentence: Sentence;
  words: SceneWords;
  /**
   * Up to `REACH` characters of text before the city, in the form of `inPhraseForm`. A preposition
   * right before the city is cut off: for "She said in Madrid", `left` is "she said ".
   */
  left: string;
  /** Offset of the end of `left`, counted like the offsets of hits. */
  leftEnd: number;
  /** The text after the city, in the form of `inPhraseForm`. */
  right: string;
  /**
   * Ending or word after the city that means "in": "'da" in "Ankara'da" (see `SceneWords`).
   * `undefined` when there is none.
   */
  ending: string | undefined;
}

/**
 * True when a word for an act comes before the city in the same clause: "told reporters in Madrid".
 * False when a word such as "ban" (see `PARTING`) stands between the act and the city.
 */
function followsAct({ city, sentence, words, left, leftEnd }: Spot): boolean {
  const clause = left.split(/[,;:.،؛—–]\s/).at(-1) as string;
  const last = [...matchesOf(clause, patternsOf(words).act)].at(-1);
  if (!last) return false;
  return !isParted(sentence, leftEnd - clause.length + last.index, city.start);
}

/**
 * True when a word for an act comes soon after the city: German "In Madrid sagte der Minister" ("In
 * Madrid, the minister said"). False when a word such as "ban" (see `PARTING`) is between the two.
 */
function precedesAct({ city, sentence, words, right, ending = '' }: Spot): boolean {
  const first = right
    .slice(ending.length, ending.length + REACH_AFTER)
    .search(patternsOf(words).act);
  return first >= 0 && !isParted(sentence, city.end, city.end + ending.length + first);
}

/**
 * True when the sentence ends with a word such as "と述べた" ("said"), and the city may be just the
 * speaker's place.
 */
function precedesLastVerb({ city, sentence, words, right, ending = '' }: Spot): boolean {
  const text = inPhraseForm(sentence.text);
  const last = [...matchesOf(text, patternsOf(words).act)].at(-1);
  if (!last || last.index + last[0].length < sentence.text.length - LAST_VERB) return false;
  if (/^\s*[,、，]/.test(right.slice(ending.length))) return true;
  // "マドリードで禁止すると述べた" ("said it would be banned in Madrid") may tell of a ban in Madrid. The
  // city is then not just the speaker's place.
  return !sentence.hits.some((hit) => tellsOfRestriction(hit) && hit.start >= city.end);
}

function isParted({ hits }: Sentence, from: number, to: number): boolean {
  return hits.some(({ kind, start }) => PARTING.has(kind) && start >= from && start < to);
}

/**
 * True when `text`, the text before a city, ends in a Chinese character, such as "在" ("in"). A
 * word such as "said" then usually follows the city: "在马德里表示" ("said in Madrid"). After text in
 * another script, `isSceneOf` looks for such a word after the city only in these cases:
 * - The city, with any preposition, begins the sentence.
 * - The city has an ending for "in".
 */
function isUnspaced(text: string): boolean {
  return /\p{sc=Han}$/u.test(text);
}

/** Returns patterns for one language: verbs such as "said", and words before and after a city. */
const patternsOf = oncePerObject((words: SceneWords) => {
  const { acts, before = [], after = [] } = words;
  return {
    act: new RegExp(anyOf(acts), 'g'),
    before: matching(before, (word) => `${word}\\s*$`),
    after: matching(after, (word) => `^\\s?${word}`),
  };
});
