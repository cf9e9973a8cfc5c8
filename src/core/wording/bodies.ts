import { OWN_NAMES } from './own-names.ts';
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

/**
 * Returns a body's name. In English, this is the name in the record. In other languages, it is the
 * translation, or else the body's own name, or else the English name without "the".
 */
export function bodyName(words: Words, body: string): BodyName {
  if (words.language.code === 'en') return { name: body, language: 'en' };
  const name = words.optional(`bodyName_${keyPartOf(body)}`);
  return name === null
    ? (ownName(body) ?? { name: withoutArticle(body), language: 'en' })
    : { name };
}

/** Returns a body's name for use in a sentence: "the House of Commons" (see `bodyName`). */
export function bodyWords(words: Words, body: string): string {
  return bodyName(words, body).name;
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

/**
 * Returns the name that a body gives itself. Returns `undefined` for a body that is not in
 * `OWN_NAMES`.
 */
export function ownName(body: string): BodyName | undefined {
  for (const [language, names] of Object.entries(OWN_NAMES)) {
    // The record writes "City of Vancouver" when the city acts in an event, and "the City of
    // Vancouver" when a rule applies to the city.
    const name = names[body] ?? names[`the ${body}`];
    if (name) return { name, language };
  }
  return undefined;
}
