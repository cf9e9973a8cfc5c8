import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit, HitKind } from '../reading/hit.ts';
import { onwardIn, withPermits } from '../reading/permits.ts';
import { findHits } from '../reading/scan.ts';
import { classOf } from '../reading/word-class.ts';

/**
 * Returns the classes, such as `ban` or `court`, of the words in an event's title (see
 * `classesIn`).
 */
export type ReadTitle = (title: string) => ReadonlySet<string>;

/** Kinds of names. They are left out when the words of a title are compared with a claim. */
const NAMES: ReadonlySet<HitKind> = new Set([
  'app',
  'company',
  'entity',
  'body',
  'place',
  'usual',
  'ordinary',
]);

/**
 * Returns a function that reads the title of an event and returns the classes of its words (see
 * `classesIn`). Uses only the English part of the lexicon, because titles are in English.
 */
export function titleReader(lexicon: Lexicon): ReadTitle {
  const english = lexicon.languages.find(({ code }) => code === 'en')?.bit ?? 0;
  const leadsOnward = onwardIn(lexicon, english);
  return (title) =>
    new Set(classesIn(withPermits(findHits(lexicon, title, english), title, leadsOnward)));
}

/**
 * Returns the classes of the words in a text, except names (see `classOf`). All languages have the
 * same classes, so an article in any language can be compared with an English title.
 */
export function classesIn(hits: readonly Hit[]): string[] {
  return hits.filter(({ kind }) => !NAMES.has(kind)).map(classOf);
}
