import { isPartOf } from '../../record/place-codes.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad } from '../evidence/home.ts';
import { isCaseOrInstrument } from '../lexicon/entities.ts';
import type { Effect } from '../lexicon/languages.ts';
import { type Hit, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { recalls } from '../reading/recalling.ts';
import { datesIn } from '../reading/sentence-dates.ts';

/**
 * A sentence that may report an event of the record, with the facts by which the event is found.
 */
export interface Saying {
  sentence: Sentence;
  apps: string[];
  /**
   * Places that the sentence names, and the article's jurisdictions that contain one of these
   * places or are part of one. In an article on `US`, "Montana" gives `US-MT` and `US`. If the
   * sentence names no place, this list has all jurisdictions of the article.
   */
  jurisdictions: string[];
  /**
   * Jurisdictions of the article that the sentence names. A jurisdiction counts as named even if
   * the sentence names only a part of it, or a larger place that contains it: in an article on
   * `US`, "Montana" gives only `US`. If the sentence names no place, the article's first
   * jurisdiction counts as named.
   */
  nearby: string[];
  /**
   * Entity keys (see `entityTerm`) of the people, courts and other names in the sentence that the
   * record also contains.
   */
  entities: string[];
  /** Days and months that the sentence names, `YYYY-MM-DD` or `YYYY-MM`. */
  dates: readonly string[];
  effects: Effect[];
  /**
   * Effects in the sentence except those of words that can mean a ban. "Lifted" gives the effect
   * `lift`. "Blocked" gives none: a court may block a ban, but "blocked" may also mean that the
   * app is banned.
   */
  telling: Effect[];
  /** True when the sentence is about officials' devices. */
  devices: boolean;
  /**
   * True when the sentence names only places outside the article's jurisdictions, such as "India"
   * in an article on `US`. For such a sentence, an event's closeness to publication does not
   * count.
   */
  elsewhere: boolean;
  /**
   * True when the sentence looks back: it names an earlier year, or a date before the month of
   * publication.
   */
  recalls: boolean;
  /**
   * Certainty, 0 … 1, that the sentence says that an app is restricted. If the sentence names a
   * court case or an instrument, such as a law, the value is at least `NAMED`.
   */
  strength: number;
}

/**
 * A sentence may report an event if it says with at least this certainty that an app is
 * restricted. A sentence that names a court case or an instrument, such as a law, counts in any
 * case.
 */
const RESTRICTS = 0.2;

/**
 * Minimum of `Saying.strength` for a sentence that names a court case or an instrument, such as a
 * law.
 */
const NAMED = 0.6;

/**
 * Returns the sentences that may report events. Each names a case or an instrument, such as a law,
 * or may say that an app is restricted.
 */
export function sayingsOf(
  evidence: readonly SentenceEvidence[],
  apps: readonly string[],
  jurisdictions: readonly string[],
  published: string | null,
): Saying[] {
  return evidence.flatMap(({ sentence, joins }): Saying[] => {
    const entities = entitiesIn(sentence.hits);
    const strength = Math.max(0, ...joins.map((join) => join.strength));
    const named = entities.some(isCaseOrInstrument);
    if (strength < RESTRICTS && !named) return [];
    const dates = datesIn(sentence, published);
    // The apps' home country does not count.
    const places = sentence.hits.filter(isAbroad).map(({ meaning }) => meaning);
    const joined = joins.map(({ app }) => app);
    return [
      {
        sentence,
        apps: joined.length > 0 ? joined : [...apps],
        jurisdictions: placesOrArticle(places, jurisdictions),
        nearby: nearbyOf(places, jurisdictions),
        entities,
        dates,
        effects: effectsIn(sentence.hits),
        telling: tellingIn(sentence.hits),
        devices: sentence.hits.some(({ kind }) => kind === 'device'),
        elsewhere: isElsewhere(places, jurisdictions),
        recalls: recalls(sentence, published),
        strength: named ? Math.max(strength, NAMED) : strength,
      },
    ];
  });
}

/**
 * Returns the places that a sentence names, and the article's places that contain such a place or
 * are part of one: `US` for `US-MT`. For a sentence that names no place, returns all places of the
 * article.
 */
function placesOrArticle(places: readonly string[], article: readonly string[]): string[] {
  if (places.length === 0) return [...article];
  const related = article.filter((code) => places.some((place) => areRelated(place, code)));
  return [...new Set([...places, ...related])];
}

function nearbyOf(places: readonly string[], article: readonly string[]): string[] {
  const meant = places.length > 0 ? places : article.slice(0, 1);
  return article.filter((code) => meant.some((place) => areRelated(place, code)));
}

function isElsewhere(places: readonly string[], article: readonly string[]): boolean {
  return (
    places.length > 0 && !places.some((place) => article.some((code) => areRelated(place, code)))
  );
}

/** True when two jurisdiction codes are equal or when one jurisdiction is part of the other. */
function areRelated(a: string, b: string): boolean {
  return a === b || isPartOf(a, b) || isPartOf(b, a);
}

/**
 * Returns the entity keys of the names in a sentence. A surname that is also an ordinary word
 * ("Young") counts only right after a person's title, such as "Senator".
 */
function entitiesIn(hits: readonly Hit[]): string[] {
  const named = hits.filter(({ kind }) => kind === 'entity' || kind === 'body');
  return named
    .filter((hit) => !isOrdinarySurname(hit, hits) || afterTitle(hit, hits))
    .map(({ meaning }) => meaning);
}

function isOrdinarySurname({ meaning, start }: Hit, hits: readonly Hit[]): boolean {
  return (
    meaning.startsWith('surname:') &&
    hits.some((other) => other.kind === 'ordinary' && other.start === start)
  );
}

function afterTitle(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (title) => title.kind === 'title' && title.start < hit.start && wordsBetween(title, hit) === 0,
  );
}

function tellingIn(hits: readonly Hit[]): Effect[] {
  const banned = new Set(hits.filter(({ kind }) => kind === 'ban').map(({ start }) => start));
  return effectsIn(hits.filter(({ kind, start }) => kind === 'effect' && !banned.has(start)));
}

/**
 * Returns the effects that the words name, each effect once. "Lifts" names `lift`, and any word for
 * a ban names `ban`.
 */
export function effectsIn(hits: readonly Hit[]): Effect[] {
  const effects = new Set<Effect>();
  for (const { kind, meaning } of hits) {
    if (kind === 'effect') effects.add(meaning as Effect);
    if (kind === 'ban') effects.add('ban');
  }
  return [...effects];
}
