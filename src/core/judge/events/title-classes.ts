import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit, HitKind } from '../reading/hit.ts';
import { findHits } from '../reading/scan.ts';
import { classOf } from '../reading/word-class.ts';

/** Returns the classes of the words in the title of an event of the record. */
export type ReadTitle = (title: string) => ReadonlySet<string>;

/** Kinds of hits that are names rather than words with a meaning of their own. */
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
 * Returns a function that looks up the words of an event's title as English words and returns their
 * classes. The record is in English, and so are its titles.
 */
export function titleReader(lexicon: Lexicon): ReadTitle {
  const english = lexicon.languages.find(({ code }) => code === 'en')?.bit ?? 0;
  return (title) => new Set(classesIn(findHits(lexicon, title, english)));
}

/**
 * Returns the classes of the words in a text (see `classOf`). Leaves out names. The classes are
 * the same in all languages, so that an article in any language can be compared with the record.
 */
export function classesIn(hits: readonly Hit[]): string[] {
  return hits.filter(({ kind }) => !NAMES.has(kind)).map(classOf);
}
