import * as z from 'zod/mini';
import authored from '../../../../dataset/dates/labels.yaml';
import { authoredData } from '../../dates/authored-data.ts';
import { plainText } from '../../dates/plain-text.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import { countUnspaced } from '../unspaced-scripts.ts';

const languages = z.record(z.string(), z.array(z.string()));
const labels = authoredData(
  z.strictObject({ updated: languages, published: languages }),
  authored,
  'dataset/dates/labels.yaml',
);

/**
 * Patterns for the labels beside dates, such as "Updated". Compiled when a label is first looked
 * for.
 */
let patterns: Record<DateLabel, RegExp> | undefined;

/**
 * Meaning of a label beside a date. The date is the day of publication ("Published on") or the
 * day of a later change ("Updated").
 */
export type DateLabel = 'updated' | 'published';

/**
 * Returns what the last label in a text says: `updated` for "Published 3 May, updated 5 May". Null
 * without a label. `text` must come from `plainText`.
 */
export function labelIn(text: string): DateLabel | null {
  patterns ??= { updated: anyOf(labels.updated), published: anyOf(labels.published) };
  const updated = lastIndex(text, patterns.updated);
  const published = lastIndex(text, patterns.published);
  if (updated < 0 && published < 0) return null;
  return updated >= published ? 'updated' : 'published';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/**
 * Builds one pattern that finds any of the labels, because a pattern for each would take long to
 * compile. A label must be a whole word, except in languages that are written without spaces.
 */
function anyOf(byLanguage: Record<string, string[]>): RegExp {
  const words = [...new Set(Object.values(byLanguage).flat().map(plainText))];
  const literals = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const touching = literals.filter((word) => countUnspaced(word) > 0).join('|');
  const spaced = literals.filter((word) => countUnspaced(word) === 0).join('|');
  return new RegExp(`${touching}|(?<![${ALL_LETTERS}])(?:${spaced})(?![${ALL_LETTERS}])`, 'g');
}
