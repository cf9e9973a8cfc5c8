import { nameOrigin } from '../record/acting-bodies.ts';
import type { Jurisdiction } from '../record/schema.ts';
import { type BodyName, bodyName } from './bodies.ts';
import { nameByCode } from './places.ts';
import type { Words } from './words.ts';

/**
 * Returns the name of a body that acted in an event, in the reader's language if possible. The
 * body's place may follow the name: "Gouverneur (Texas)".
 */
export function actingBodyName(
  words: Words,
  body: string,
  places: readonly Jurisdiction[],
): BodyName {
  const origin = words.language.code === 'en' ? undefined : nameOrigin(body);
  if (!origin) return bodyName(words, body);
  if ('name' in origin) return origin;
  const name = nameOf(words, origin.key);
  if (name === null) return { name: body, language: 'en' };
  const { place: code } = origin;
  if (!code) return { name };
  const place = nameByCode(words, code, places);
  return { name: words.say('record_of_place', { body: name, place }) };
}

/**
 * Returns a body's name in the reader's language, or null if the catalog lacks it. The sidebar's
 * catalog has only the names whose keys begin with `bodyName_` (see `sidebarCatalog`).
 */
function nameOf(words: Words, key: string): string | null {
  return words.optional(`bodyName_${key}`) ?? words.optional(`record_body_${key}`);
}
