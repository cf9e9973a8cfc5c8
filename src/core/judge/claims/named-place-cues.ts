import { countryOf, isCourtsSeat } from '../places/court-seats.ts';
import { isBesides } from '../places/place-rules.ts';
import { type Hit, namesAny, nearest, restricts } from '../reading/hit.ts';
import { besideThePoint, type ClaimPlace, listOf } from './claim-places.ts';
import { share } from './cue-values.ts';
import { UNNAMED_APP } from './statements.ts';

type Cue = [name: string, value: number];

/** The cue for other places in the sentence has its full value, 1, from this number on. */
const MOST_IN_SENTENCE = 3;

/**
 * Distances in words. A place counts as near, or as rather near, to a word for a restriction if at
 * most this many words are between them.
 */
const NEAR = 3;
const RATHER_NEAR = 8;

/**
 * A word for an authority or a law belongs to a place if at most this many words are between the
 * two: "the French parliament".
 */
const BESIDE = 2;

/** A place is early in its sentence if at most this many characters come before it. */
const EARLY = 12;

/** Facts about a sentence that names a place, and about its article. */
export interface NamingSentence {
  /** Words that may concern the place (see `hitsAroundPlace`). */
  hits: readonly Hit[];
  /** How certain it is, 0 … 1, that the sentence is about a restriction of the app. */
  strength: number;
  /**
   * Codes of the states and provinces that the article is about, and of their countries (see
   * `partsAndCountries`).
   */
  divided: ReadonlySet<string>;
  /** Code of the article's weightiest jurisdiction; null when there is none. */
  leading: string | null;
}

/** Returns the cues that show how a sentence names a place. */
export function namedPlaceCues(
  named: ClaimPlace,
  { hits, strength, divided, leading }: NamingSentence,
): Cue[] {
  return [
    ...positionCues(named, strength),
    ...wordCues(hits, named),
    ...reasons(named, divided),
    ['dateline-elsewhere', Number(isDatelineElsewhere(named, leading))],
  ];
}

/** Returns the cues that a place's position in its sentence gives. */
function positionCues({ hit, sentence, places }: ClaimPlace, strength: number): Cue[] {
  const before = sentence.text.slice(0, hit.start - sentence.start);
  const after = sentence.text.slice(hit.end - sentence.start);
  const codes = new Set(places.map(({ meaning }) => meaning)).size;
  return [
    ['begins', Number(before.length <= 1)],
    ['early', Number(before.length > 1 && before.length <= EARLY)],
    ['labels', Number(before.length <= 1 && /^\s*[:：]/.test(after))],
    ['in-brackets', Number(/[(（][^)）]{0,19}$/.test(before) || /^\s*[)）]/.test(after))],
    ['several', share(codes - 1, MOST_IN_SENTENCE)],
    ['in-list', Number(codes > 2)],
    ['in-weak-list', Number(codes > 2 && strength <= UNNAMED_APP)],
    ['court', Number(isCourtsSeat(hit, sentence))],
    ['did-the-same', Number(isBesides(hit, sentence))],
  ];
}

/**
 * True for the dateline of an article about another country. It only tells where the reporter is:
 * “LONDON – Denmark's government”.
 */
function isDatelineElsewhere(place: ClaimPlace, leading: string | null): boolean {
  return leading !== null && countryOf(place.code) !== countryOf(leading) && isDateline(place);
}

/**
 * Returns a cue for each reason to think that a sentence names a place only in passing (see
 * `besideThePoint`).
 */
function reasons(named: ClaimPlace, divided: ReadonlySet<string>): Cue[] {
  return besideThePoint(named, divided).map((reason) => [reason, 1]);
}

/**
 * Matches the text before the place of a dateline, which is an opening bracket or nothing:
 * "MADRID, 17 March", "【ソウル共同】".
 */
const DATELINE = /^[【[(（]?$/;

/**
 * Matches the text after the place of a dateline. After a comma, a date or a dash follows; a list
 * of places has none: "Denmark, Malaysia and France".
 */
const AFTER_DATELINE = /^[^.。\n]{0,24}?[】\])）]|^\s*[(（–—/-]|^\s*[,،][^\n]{0,24}?[\d(（–—/-]/;

/**
 * True when a place stands at the beginning of a paragraph of the article's beginning, as in the
 * dateline of a news agency's story.
 */
export function isDateline({ hit, sentence }: ClaimPlace): boolean {
  if (sentence.part !== 'lede' || sentence.start > 0) return false;
  const before = sentence.text.slice(0, hit.start);
  const after = sentence.text.slice(hit.end);
  return DATELINE.test(before.trim()) && AFTER_DATELINE.test(after);
}

/**
 * Returns the cues that nearby words give. Words near another place count, too, if the sentence
 * lists the two places together.
 */
function wordCues(hits: readonly Hit[], named: ClaimPlace): Cue[] {
  const { hit } = named;
  const restricting = hits.filter(restricts);
  const distance = Math.min(...listOf(named).map((place) => nearest(place, restricting)));
  const authorities = hits.filter((one) => namesAny([one], ['authority', 'usual', 'instrument']));
  return [
    ['near-restriction', distance <= NEAR ? 1 : Number(distance <= RATHER_NEAR) / 2],
    ['before-restriction', Number(restricting.some(({ start }) => start > hit.start))],
    ['beside-authority', Number(nearest(hit, authorities) <= BESIDE)],
  ];
}
