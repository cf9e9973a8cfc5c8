import { once, oncePerObject } from '../../collections/once.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';
import { ALL_LETTERS } from '../../text/letters.ts';

/**
 * Measures how much a text has in common with what the record says about an event. Compares either
 * words (see `wordsOfEvent`) or numbers (see `numbersOfEvent`).
 */
export interface EventWords {
  /**
   * Adds up the rarity of each word that `words` shares with the record's text on the event. The
   * rarity of a word is log(all events / events with the word).
   */
  sharedWith(event: LegalEvent, words: ReadonlySet<string>): number;
}

/** Matches a word or a number of at least three characters. */
const WORD = new RegExp(`[0-9${ALL_LETTERS}]{3,}`, 'g');

/**
 * Returns the words of a text in lower case, without English endings. Words of fewer than three
 * characters are left out.
 */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  // Other languages' endings do not matter: the record is in English, and texts in other languages
  // share mainly names with it.
  return words.map(withoutEnding);
}

/** English endings, in the order in which they are tried. */
const ENDINGS = ['ies', 'es', 's', 'ed', 'ing'];

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each));
  return ending ? word.slice(0, -ending.length) : word;
}

/** Matches a number that is a year. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Returns the numbers in a text that have at least two digits. Removes commas and full stops
 * between digits. Leaves out years. Numbers allow a text in any language to be compared with the
 * record.
 */
export function numbersOf(text: string): string[] {
  const numbers = text.match(/(?<!\d)\d[\d.,]*\d/g) ?? [];
  return numbers
    .map((number) => number.replace(/[.,]/g, ''))
    .filter((number) => !YEAR.test(number));
}

/**
 * Rarity is computed from at most this many events. In a larger record, only every second event is
 * read, or every third, and so on.
 */
const COUNTED = 250;

/**
 * Returns an object that compares texts with the record's words on events. `wordsIn` returns the
 * words on one event.
 */
export function eventWords(
  { events }: LegalRecord,
  wordsIn: (event: LegalEvent) => string[],
): EventWords {
  const vocabulary = oncePerObject(
    (event: LegalEvent): ReadonlySet<string> => new Set(wordsIn(event)),
  );
  const step = Math.ceil(events.length / COUNTED);
  const counts = once(() => {
    const counted = events.filter((_, index) => index % step === 0);
    const ofWords = new Map<string, number>();
    for (const event of counted)
      for (const word of vocabulary(event)) ofWords.set(word, (ofWords.get(word) ?? 0) + 1);
    return { ofWords, ofEvents: counted.length };
  });
  return {
    sharedWith(event, words) {
      const own = vocabulary(event);
      const [fewer, others] = own.size < words.size ? [own, words] : [words, own];
      const { ofWords, ofEvents } = counts();
      let sum = 0;
      for (const word of fewer)
        if (others.has(word)) sum += Math.log(ofEvents / (ofWords.get(word) ?? 1));
      return sum;
    },
  };
}

/**
 * Returns the words of an event on record: the words of its title and summary, and the names of
 * the people and bodies that took part.
 */
export function wordsOfEvent({ title, summary, people, bodies }: LegalEvent): string[] {
  return wordsOf([title, summary, ...people, ...bodies].join(' '));
}

/** Returns the numbers in the record's title and summary of an event. */
export function numbersOfEvent({ title, summary }: LegalEvent): string[] {
  return numbersOf(`${title} ${summary}`);
}
