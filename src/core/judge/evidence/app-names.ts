import type { App } from '../../record/schema.ts';
import type { Hit } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';

/** Ids of the watched apps that a sentence names, without repetition, in its order. */
export function appsNamed({ hits }: Sentence): string[] {
  return [...new Set(hits.filter(({ kind }) => kind === 'app').map(({ meaning }) => meaning))];
}

/**
 * Finds the apps of which a name means a watched app abroad (see `abroadNames` of an app), by id.
 */
export function sistersOf(apps: readonly App[]): Set<string> {
  const abroad = new Set(apps.flatMap(({ watched, abroadNames = [] }) => (watched ? abroadNames : [])));
  const sisters = apps.filter(({ watched, names }) => !watched && names.some((name) => abroad.has(name)));
  return new Set(sisters.map(({ id }) => id));
}

/** Sentences after which "the app" no longer means the app named last. */
const REMEMBERED = 6;

/** First sentences in which the app may be named that an earlier "the app" means. */
const AHEAD = 4;

/**
 * For each sentence the watched apps that "the app" means in it: those named last before it, or in
 * the first sentences those named next. Empty after an app that is not watched.
 */
export function appsMeant(sentences: readonly Sentence[], sisters: ReadonlySet<string>): string[][] {
  const next = sentences.slice(0, AHEAD).find((sentence) => namesAnyApp(sentence, sisters));
  let last = next ? appsNamed(next) : [];
  let sentencesSince = 0;
  return sentences.map((sentence) => {
    if (namesAnyApp(sentence, sisters)) [last, sentencesSince] = [appsNamed(sentence), 0];
    return sentencesSince++ < REMEMBERED ? last : [];
  });
}

/**
 * True for the name of any app; a name of a sister app is left out, for it may mean the watched
 * one.
 */
function namesAnyApp({ hits }: Sentence, sisters: ReadonlySet<string>): boolean {
  return hits.some(
    ({ kind, meaning }: Hit) =>
      kind === 'app' || (kind === 'other' && meaning !== '' && !sisters.has(meaning)),
  );
}
