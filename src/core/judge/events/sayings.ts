import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad } from '../evidence/home.ts';
import type { Effect } from '../lexicon/languages.ts';
import { type Hit, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { recalls } from '../reading/recalling.ts';
import { datesIn } from '../reading/sentence-dates.ts';

/**
 * A sentence that may report events of the record, with the facts that help to find these events.
 */
export interface Saying {
  sentence: Sentence;
  apps: string[];
  /**
   * Jurisdictions that the sentence names, except the apps' home country (see `isAbroad`). Adds
   * related jurisdictions of the article. A country and its states are related: `US-MT` adds `US`,
   * and `US` adds `US-MT`. If the sentence names none, all jurisdictions of the article.
   */
  jurisdictions: string[];
  /**
   * Jurisdictions of the article that the sentence names or that are related to a jurisdiction in
   * the sentence (see `jurisdictions`). A sentence that names no jurisdiction is read as if it
   * named the article's weightiest one.
   */
  nearby: string[];
  /** Entity keys of the record's names that the sentence contains (see `entityNames`). */
  entities: string[];
  /** Days and months that the sentence names, `YYYY-MM-DD` or `YYYY-MM`. */
  dates: readonly string[];
  effects: Effect[];
  /**
   * Effects that the sentence names. Ignores words that are also words for a ban. "Blocked" is
   * ignored, for instance, because both apps and orders are blocked.
   */
  telling: Effect[];
  /** True when the sentence is about officials' devices. */
  devices: boolean;
  /**
   * True when the sentence names places, but none that is a jurisdiction of the article or related
   * to one (see `jurisdictions`). The sentence is then about other places, so nearness to
   * publication adds no certainty to its events (see `nearPublication`).
   */
  elsewhere: boolean;
  /**
   * True when the sentence recalls something: it names an earlier year, or a date before the month
   * of publication.
   */
  recalls: boolean;
  /**
   * How certain it is, 0 … 1, that the sentence is about a restriction. At least `NAMED` if the
   * sentence names a case or an instrument.
   */
  strength: number;
}

/**
 * Minimum strength at which a sentence may report an event although it names no case or
 * instrument.
 */
const RESTRICTS = 0.2;

/** Minimum strength given to a sentence that names a case or an instrument. */
const NAMED = 0.6;

/**
 * Returns the sentences of an article that may report events: those that name a case or an
 * instrument, and those that restrict an app with a strength of at least `RESTRICTS`.
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
    const named = entities.some((key) => key.startsWith('case:') || key.startsWith('instrument:'));
    if (strength < RESTRICTS && !named) return [];
    const dates = datesIn(sentence, published);
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
 * Returns the places that a sentence names. Adds the article's places that contain one of these or
 * are part of one: `US` if the sentence names `US-MT`, and the reverse. If the sentence names no
 * place, returns all places of the article.
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
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
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

/** Returns the effects named by the given words, each once. Any word for a ban names `ban`. */
export function effectsIn(hits: readonly Hit[]): Effect[] {
  const effects = new Set<Effect>();
  for (const { kind, meaning } of hits) {
    if (kind === 'effect') effects.add(meaning as Effect);
    if (kind === 'ban') effects.add('ban');
  }
  return [...effects];
}
