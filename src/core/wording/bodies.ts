import type { Measure } from '../record/schema.ts';
import { withoutArticle } from './without-article.ts';
import type { Words } from './words.ts';

/**
 * Name of a body, and the language of that name. `language` is absent for a name in the reader's
 * language.
 */
export interface BodyName {
  name: string;
  language?: string;
}

/** A measure's institution: its English name, and the name that it gives itself, if on record. */
type Limited = Pick<Measure, 'reach' | 'ownName'>;

/**
 * Returns the name of the single institution that a measure is for. In English, this is the name in
 * the record. In other languages, it is the translation, or else the institution's own name, or
 * else the English name without "the". The name is '' if the measure has no `reach`.
 */
export function reachName(words: Words, { reach = '', ownName }: Limited): BodyName {
  const name = bodyName(words, reach);
  return name.language && words.language.code !== 'en' ? (ownName ?? name) : name;
}

/** Returns the institution's name for a sentence: "the House of Commons" (see `reachName`). */
export function reachWords(words: Words, measure: Limited): string {
  return reachName(words, measure).name;
}

/**
 * Returns a body's name. In English, this is the name in the record. In other languages, it is the
 * translation, or else the English name without "the".
 */
export function bodyName(words: Words, body: string): BodyName {
  if (words.language.code === 'en') return { name: body, language: 'en' };
  const name = words.optional(`bodyName_${keyPartOf(body)}`);
  return name === null ? { name: withoutArticle(body), language: 'en' } : { name };
}

/**
 * Returns the name of a body in the form that keys of the catalog contain: `house_of_commons` for
 * "the House of Commons". The translated name has the key `bodyName_house_of_commons`.
 */
function keyPartOf(body: string): string {
  return withoutArticle(body.toLowerCase())
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
