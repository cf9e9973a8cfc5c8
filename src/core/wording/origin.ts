import type { Origin } from '../record/schema.ts';
import type { Words } from './words.ts';

/**
 * Says which newsroom's record an entry comes from: "from The Herald’s record"; '' for entries of
 * the default record.
 */
export function fromWords(words: Words, { from }: Origin): string {
  return from === undefined ? '' : words.say('from_record', { name: from });
}
