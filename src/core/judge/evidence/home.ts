import type { App } from '../../record/schema.ts';
import { type Hit, type HitKind, hitWith, isPlace } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/**
 * Home country of each watched app's company, keyed by the app's id. Apps without a home country
 * are missing.
 */
export type Homes = ReadonlyMap<string, string>;

/** Kinds of words that name a watched app or its company. */
const NAMES_APP: ReadonlySet<HitKind> = new Set(['app', 'company', 'abroad']);

/** Returns the home countries of a record's watched apps. */
export function homesOf(apps: readonly App[]): Homes {
  return new Map(apps.flatMap(({ id, watched, home }) => (watched && home ? [[id, home]] : [])));
}

/**
 * Returns the sentences with the apps' home country marked: "China" for TikTok. The apps are those
 * of the sentence or, if it names none, of the article.
 */
export function markHomes(sentences: readonly Sentence[], homes: Homes): Sentence[] {
  const countries = new Set(homes.values());
  const inArticle = appsNamed(sentences);
  return sentences.map((sentence) =>
    sentence.hits.some((hit) => isPlace(hit) && countries.has(hit.meaning))
      ? withHomeMarked(sentence, inArticle, homes)
      : sentence,
  );
}

function withHomeMarked(
  sentence: Sentence,
  inArticle: ReadonlySet<string>,
  homes: Homes,
): Sentence {
  const inSentence = appsNamed([sentence]);
  const home = sharedHome(inSentence.size > 0 ? inSentence : inArticle, homes);
  // If the apps have different homes, none is marked: each country may restrict the other's apps.
  if (!home) return sentence;
  const hits = sentence.hits.map((hit) =>
    namesCountry(hit, home) ? hitWith(hit, { home: true }) : hit,
  );
  return { ...sentence, hits };
}

/**
 * Returns the home countries of the apps that the sentences name: `CN` for TikTok. Leaves out a
 * country that may itself restrict an app.
 */
export function onlyHomes(sentences: readonly Sentence[], homes: Homes): Set<string> {
  const countries = new Set([...appsNamed(sentences)].flatMap((app) => homes.get(app) ?? []));
  // A country that `markHomes` left unmarked in a sentence may restrict an app of this sentence,
  // like China in "China blocks WhatsApp". The result leaves such a country out.
  for (const { hits } of sentences)
    for (const hit of hits) if (isAbroad(hit)) countries.delete(hit.meaning);
  return countries;
}

/**
 * True for the home country of the apps in the sentence, such as "China" for TikTok, and for an
 * official of that country.
 */
export function isHome({ home }: Hit): boolean {
  return home;
}

/**
 * True for a place or an official outside the home country of the apps (see `isHome`). States and
 * provinces of the home country count like foreign places, because `markHomes` marks only the
 * country itself.
 */
export function isAbroad(hit: Hit): boolean {
  return isPlace(hit) && !hit.home;
}

function namesCountry(hit: Hit, country: string): boolean {
  return isPlace(hit) && hit.meaning === country;
}

function appsNamed(sentences: readonly Sentence[]): Set<string> {
  const apps = new Set<string>();
  for (const { hits } of sentences)
    for (const { kind, meaning } of hits) if (NAMES_APP.has(kind)) apps.add(meaning);
  return apps;
}

function sharedHome(apps: ReadonlySet<string>, homes: Homes): string | undefined {
  const [home, ...others] = new Set([...apps].map((app) => homes.get(app)));
  return others.length === 0 ? home : undefined;
}
