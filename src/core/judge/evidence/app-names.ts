import type { App } from '../../record/schema.ts';
import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/**
 * Returns the ids of the watched apps that a sentence names, each once, in the order in which the
 * sentence names them.
 */
export function appsNamed({ hits }: Sentence): string[] {
  return [...new Set(hits.filter(({ kind }) => kind === 'app').map(({ meaning }) => meaning))];
}

/**
 * Returns the ids of the unwatched apps that share a name with a watched app (see
 * `App.abroadNames`). Douyin is one: its name means TikTok in sentences about countries other than
 * TikTok's home.
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
 * Number of sentences at an article's beginning in which "the app" can mean an app that is named
 * only later.
 */
const AHEAD = 4;

/**
 * Returns, for each sentence, the watched apps that "the app" means there. They are the watched
 * apps named in the first of these sentences that exists:
 *
 * 1. the sentence itself, if it names an app
 * 2. the last earlier sentence that names an app
 * 3. the article's first sentence that names an app, if it is one of the first `AHEAD` sentences
 *
 * The result for a sentence is empty if none of the three exists. It is also empty if sentence 2 is
 * used and is `REMEMBERED` or more sentences back. Unwatched apps count as apps here, but are not
 * returned. Names of `sisters` do not count (see `namesAnyApp`).
 */
export function appsMeant(
  sentences: readonly Sentence[],
  sisters: ReadonlySet<string>,
): string[][] {
  const next = sentences.slice(0, AHEAD).find((sentence) => namesAnyApp(sentence, sisters));
  let last = next ? appsNamed(next) : [];
  let sentencesSince = 0;
  return sentences.map((sentence) => {
    if (namesAnyApp(sentence, sisters)) [last, sentencesSince] = [appsNamed(sentence), 0];
    return sentencesSince++ < REMEMBERED ? last : [];
  });
}

/**
 * True when a sentence names a watched app, or an unwatched app that is not one of `sisters`. Names
 * of `sisters` do not count, because such a name may mean a watched app (see `sistersOf`).
 */
function namesAnyApp({ hits }: Sentence, sisters: ReadonlySet<string>): boolean {
  return hits.some(
    ({ kind, meaning }: Hit) =>
      kind === 'app' || (kind === 'other' && meaning !== '' && !sisters.has(meaning)),
  );
}
