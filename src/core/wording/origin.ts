import type { Origin } from '../record/schema.ts';
import type { Words } from './words.ts';

/**
 * Returns the origin of an added entry: "from The Herald’s record"; '' for entries of the default
 * record.
 */
export function fromWords(words: Words, { from }: Origin): string {
  return from === undefined ? '' : words.say('from_record', { name: from });
}
