import { once, oncePerKey } from '../../collections/once.ts';
import type { LegalEvent, LegalRecord } from '../../record/schema.ts';

/**
 * Words or numbers in the record's texts on events. They serve to compare the sentences of a claim
 * with the events.
 */
export interface EventWords {
  /**
   * Returns how much a text shares with the record's text on an event: the sum of the rarities of
   * all shared words. The rarity of a word is the logarithm of the number of all events divided by
   * the number of events with the word. `has` returns whether the text has a word.
   */
  sharedWith(event: LegalEvent, has: (word: string) => boolean): number;
}

/**
 * Returns the words of a text, in lower case and without English endings, because the record is in
 * English. Texts in other languages share names with it. Leaves out words of fewer than three
 * characters.
 */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.map((word) =>
    /[sdg]$/.test(word) ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word,
  );
}

/** A number that is a year. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Returns the numbers of at least two digits in a text, without commas or full stops between the
 * digits; leaves out years. Texts in all languages share them with the record.
 */
export function numbersOf(text: string): string[] {
  const numbers = text.match(/(?<!\d)\d[\d.,]*\d/g) ?? [];
  return numbers
    .map((number) => number.replace(/[.,]/g, ''))
    .filter((number) => !YEAR.test(number));
}

/**
 * Largest number of events whose words are counted. In a larger record, only every nth event is
 * counted, because reading all texts would take long and would hardly change how rare a word is.
 */
const COUNTED = 1000;

/**
 * Prepares the comparison of texts with a record's events. `wordsIn` returns the words of an
 * event. The text of an event is read, and words are counted, only when first needed.
 */
export function eventWords(
  { events }: LegalRecord,
  wordsIn: (event: LegalEvent) => string[],
): EventWords {
  const vocabularies = new Map<LegalEvent, string[]>();
  const vocabulary = (event: LegalEvent) => {
    const known = vocabularies.get(event) ?? [...new Set(wordsIn(event))];
    vocabularies.set(event, known);
    return known;
  };
  const step = Math.ceil(events.length / COUNTED);
  const counted = once(() => events.filter((_, index) => index % step === 0));
  const counts = once(() => {
    const found = new Map<string, number>();
    for (const event of counted())
      for (const word of vocabulary(event)) found.set(word, (found.get(word) ?? 0) + 1);
    return found;
  });
  const rarityOf = oncePerKey((word: string) =>
    Math.log(counted().length / (counts().get(word) ?? 1)),
  );
  return {
    sharedWith(event, has) {
      let sum = 0;
      for (const word of vocabulary(event)) if (has(word)) sum += rarityOf(word);
      return sum;
    },
  };
}

/**
 * Returns the words of the record's text on an event, including the names of people and bodies.
 */
export function wordsOfEvent({ title, summary, people, bodies }: LegalEvent): string[] {
  return wordsOf([title, summary, ...people, ...bodies].join(' '));
}

/** Returns the numbers in the record's text on an event. */
export function numbersOfEvent({ title, summary }: LegalEvent): string[] {
  return numbersOf(`${title} ${summary}`);
}
