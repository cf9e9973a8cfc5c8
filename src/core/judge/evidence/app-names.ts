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
 * Number of sentences in which "the app" can mean a named app. The first of them is the sentence
 * with the app's name.
 */
const REMEMBERED = 6;

/**
 * Number of sentences at an article's beginning in which "the app" can mean an app that is named
 * only later.
 */
const AHEAD = 4;

/**
 * Returns, for each sentence, the watched apps that "the app" means there. They are taken from one
 * sentence, the source, which is the first of these that exists:
 * - the sentence itself, if it names an app
 * - the last earlier sentence that names an app
 * - the article's first sentence that names an app, if it is one of the first `AHEAD` sentences
 *
 * No apps if there is no source, if the source names only unwatched apps, or if it is `REMEMBERED`
 * or more sentences back. Names of `sisters` do not count as names of apps (see `namesAnyApp`).
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
 * True when a sentence names any app, watched or not. Ignores the names of `sisters` (unwatched
 * apps), because such a name may mean a watched app.
 */
function namesAnyApp({ hits }: Sentence, sisters: ReadonlySet<string>): boolean {
  return hits.some(
    ({ kind, meaning }: Hit) =>
      kind === 'app' || (kind === 'other' && meaning !== '' && !sisters.has(meaning)),
  );
}
