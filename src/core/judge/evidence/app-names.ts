import type { App } from '../../record/schema.ts';
import { type Hit, names } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isMedium, isSpreadOn } from './prepositions.ts';

/**
 * Returns the ids of the watched apps that a sentence names, each once, in the order in which the
 * sentence names them.
 */
export function appsNamed({ hits }: Sentence): string[] {
  return [...new Set(hits.filter(({ kind }) => kind === 'app').map(({ meaning }) => meaning))];
}

/**
 * Returns the ids of the watched apps that an article names, each once. A mention does not count
 * if the app is only the place where something spreads: "a video shared on TikTok" (see
 * `isSpreadOn`).
 */
export function appsOfArticle(sentences: readonly Sentence[]): string[] {
  const apps = sentences.flatMap(({ hits }) =>
    hits.filter((hit) => hit.kind === 'app' && !isSpreadOn(hit, hits)),
  );
  return [...new Set(apps.map(({ meaning }) => meaning))];
}

/**
 * Returns the ids of the unwatched apps that share a name with a watched app (see
 * `App.abroadNames`). Example: `抖音` is the Chinese name of Douyin, but outside of China, it also
 * means TikTok.
 */
export function sistersOf(apps: readonly App[]): Set<string> {
  const abroad = new Set(
    apps.flatMap(({ watched, abroadNames = [] }) => (watched ? abroadNames : [])),
  );
  const sisters = apps.filter(
    ({ watched, names }) => !watched && names.some((name) => abroad.has(name)),
  );
  return new Set(sisters.map(({ id }) => id));
}

/**
 * Number of sentences in which "the app" can mean a named app. With 6, these are the sentence with
 * the app's name and the next five.
 */
const REMEMBERED = 6;

/**
 * The article's first app is looked for in this many sentences at the article's beginning. "The
 * app" may mean this app even in sentences before its name.
 */
const AHEAD = 4;

/**
 * Returns, for each sentence, the ids of the watched apps that "the app" means there. Empty if it
 * means an unwatched app, or if no app is named nearby. `sisters` are the ids of unwatched
 * apps that share a name with a watched app (see `sistersOf`). Their names are ignored.
 */
export function appsMeant(
  sentences: readonly Sentence[],
  sisters: ReadonlySet<string>,
): string[][] {
  const next = sentences
    .slice(0, AHEAD)
    .find((sentence) => namesAnyApp(sentence, sisters) && !namesOnlyMedium(sentence));
  // Until an app has been named, "the app" means the app that is named next.
  let last = next ? appsNamed(next) : [];
  let sentencesSince = 0;
  return sentences.map((sentence) => {
    if (namesAnyApp(sentence, sisters) && !namesOnlyMedium(sentence))
      [last, sentencesSince] = [appsNamed(sentence), 0];
    return sentencesSince++ < REMEMBERED ? last : [];
  });
}

/**
 * True when a sentence names watched apps only as places where something is shared or seen: "a
 * video on TikTok". In a sentence on minors, a mere "on TikTok" does not count, because it may be
 * about a law that keeps minors off the app: "no under-16s on TikTok". Only places where
 * something is shared count there (see `isSpreadOn`).
 */
function namesOnlyMedium({ hits }: Sentence): boolean {
  const apps = hits.filter(({ kind }) => kind === 'app');
  const onMinors = names(hits, 'minors');
  return (
    apps.length > 0 &&
    apps.every((app) => isSpreadOn(app, hits) || (!onMinors && isMedium(app, hits)))
  );
}

/**
 * True when a sentence names a watched app, or an unwatched app that is not one of `sisters`. The
 * name of a sister, such as Douyin, does not show that a sentence is on an unwatched app, because
 * it may mean a watched one (see `sistersOf`).
 */
function namesAnyApp({ hits }: Sentence, sisters: ReadonlySet<string>): boolean {
  return hits.some(
    ({ kind, meaning }: Hit) =>
      kind === 'app' || (kind === 'other' && meaning !== '' && !sisters.has(meaning)),
  );
}
