import type { Origin } from '../record/schema.ts';
import type { Words } from './words.ts';

/** Whose record an entry is from, where it is not the default's: "from The Herald’s record"; '' for the default's. */
export function fromWords(words: Words, { from }: Origin): string {
  return from === undefined ? '' : words.say('from_record', { name: from });
}
