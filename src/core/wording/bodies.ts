import { OWN_NAMES } from './own-names.ts';
import type { Words } from './words.ts';

/** Name of a body. `language` is the name's own, unless the name is from the reader's catalog. */
export interface BodyName {
  name: string;
  language?: string;
}

/**
 * Returns the name of a body that the record names in English: in the reader's language, from the
 * catalog; else the name by which the body calls itself; else the record's.
 */
export function bodyName(words: Words, body: string): BodyName {
  const english = { name: body, language: 'en' };
  if (words.language.code === 'en') return english;
  const name = words.optional(`bodyName_${slugOf(body)}`);
  return name === null ? (ownName(body) ?? english) : { name };
}

/** Returns the name of a body as plain text, for a sentence. */
export function bodyWords(words: Words, body: string): string {
  return bodyName(words, body).name;
}

/** "the House of Commons" is `house_of_commons` in the names of texts. */
function slugOf(body: string): string {
  return body
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

function ownName(body: string): BodyName | undefined {
  for (const [language, names] of Object.entries(OWN_NAMES)) {
    // A body of a city is "City of Vancouver" among bodies, "the City of Vancouver" as a reach.
    const name = names[body] ?? names[`the ${body}`];
    if (name) return { name, language };
  }
  return undefined;
}
