import type { Effect } from '../languages.ts';
import type { SentenceEvidence } from './evidence.ts';
import { type Hit, wordsBetween } from './hit.ts';
import type { Sentence } from './reading.ts';
import { recalls } from './recalling.ts';
import { datesIn } from './sentence-dates.ts';

/** What one sentence says that may tell which events it reports. */
export interface Saying {
  sentence: Sentence;
  apps: string[];
  /** Jurisdictions it names; the article's when it names none. */
  jurisdictions: string[];
  /** Keys of the record's names in it. */
  entities: string[];
  /** Days and months in it. */
  dates: string[];
  effects: Effect[];
  /** It speaks of officials' devices. */
  devices: boolean;
  /** It names a year or a date well before publication: it recalls. */
  recalls: boolean;
  /** How surely it speaks of a restriction, 0 … 1. */
  strength: number;
}

/** The sentences of an article that may report events, those that join an app with a restriction or name a case or an instrument. */
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
    if (strength < 0.2 && !named) return [];
    const dates = datesIn(sentence, published);
    const places = sentence.hits
      .filter(({ kind }) => kind === 'place' || kind === 'official')
      .map(({ meaning }) => meaning);
    const joined = joins.map(({ app }) => app);
    return [
      {
        sentence,
        apps: joined.length > 0 ? joined : [...apps],
        jurisdictions: placesOrArticle(places, jurisdictions),
        entities,
        dates,
        effects: effectsIn(sentence.hits),
        devices: sentence.hits.some(({ kind }) => kind === 'device'),
        recalls: recalls(sentence, published),
        strength: named ? Math.max(strength, 0.6) : strength,
      },
    ];
  });
}

/** A sentence that names a place of the article's, or none, may speak of all of the article's; one that names only others speaks of those. */
function placesOrArticle(places: readonly string[], article: readonly string[]): string[] {
  const own = places.filter((code) => code !== 'CN');
  if (own.length === 0 || own.some((code) => article.includes(code)))
    return [...new Set([...article, ...own])];
  return [...new Set(own)];
}

/** A surname that is an ordinary word counts only after a title. */
function entitiesIn(hits: readonly Hit[]): string[] {
  return hits.flatMap((hit) => {
    if (hit.kind !== 'entity') return [];
    const doubtful =
      hit.meaning.startsWith('surname:') &&
      hits.some((other) => other.kind === 'ordinary' && other.start === hit.start);
    return doubtful && !afterTitle(hit, hits) ? [] : [hit.meaning];
  });
}

function afterTitle(hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ kind, ...title }) =>
      kind === 'title' && title.start < hit.start && wordsBetween({ kind, ...title }, hit) === 0,
  );
}

function effectsIn(hits: readonly Hit[]): Effect[] {
  const effects = new Set<Effect>();
  for (const { kind, meaning } of hits) {
    if (kind === 'effect') effects.add(meaning as Effect);
    if (kind === 'ban') effects.add('ban');
  }
  return [...effects];
}
