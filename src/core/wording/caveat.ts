import type { Caveat } from '../answers/caveat.ts';
import { onDate } from './dates.ts';
import { unknownDayWords } from './doubts.ts';
import type { Words } from './words.ts';

/**
 * Returns a caveat in the reader's language: "Last checked in Mar 2023." Texts that come from the
 * record, such as a caveat written by an editor, stay in English.
 */
export function caveatWords(words: Words, caveat: Caveat): string {
  switch (caveat.kind) {
    case 'unrecorded-change':
      return words.say('doubt_unrecorded');
    case 'incomplete':
      return words.say('doubt_incomplete');
    case 'unconfirmed':
      return words.say('doubt_confirmed', { when: onDate(words, caveat.last) });
    case 'unknown-day':
      return unknownDayWords(words, caveat.change);
    case 'advice':
      return words.say('doubt_advice');
    case 'told':
      return caveat.text;
    case 'access':
      return words.say('cli_access', caveat.access);
    case 'doubtful':
      return words.say(`confidence_${caveat.confidence}`);
    default:
      return caveat satisfies never;
  }
}
