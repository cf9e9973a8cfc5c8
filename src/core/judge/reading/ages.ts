import { monthNamed, ownMonthNamed } from '../../dates/month-names.ts';
import { plainText } from '../../dates/plain-text.ts';
import type { Hit } from './hit.ts';

/** Ages that laws on minors set. */
const LEAST = 12;
const GREATEST = 18;

/** The number with which a word for minors ends. */
const NUMBER = /\d+$/;

/** The rest of a decimal number, of a date in digits or of a percentage. */
const GOES_ON = /^(?:[.,]\d|\s?%)/;

/** The word after a number; in some languages a preposition precedes it ("16 de enero"). */
const NEXT_WORD = /^\.?\s(?:(?:de|of)\s)?(\p{L}[\p{L}\p{M}]*)/u;

/**
 * False for a word for minors or for an age limit that ends in another number than an age: in a
 * day ("до 16 декабря") or in an amount ("до 100"). True for all other hits.
 */
export function isAgeIfNumber({ kind, start, end }: Hit, text: string, lang: string): boolean {
  if (kind !== 'minors' && kind !== 'curb') return true;
  const number = NUMBER.exec(text.slice(start, end))?.[0];
  if (number === undefined) return true;
  const after = text.slice(end, end + 30);
  const isInRange = Number(number) >= LEAST && Number(number) <= GREATEST;
  return isInRange && !GOES_ON.test(after) && !isMonth(NEXT_WORD.exec(after)?.[1] ?? '', lang);
}

/**
 * True for a month's name in the text's language or, if that is unknown, in any. After an age, a
 * small "may" is the verb: "under 16 may not".
 */
function isMonth(word: string, lang: string): boolean {
  const named = lang === '' ? monthNamed : ownMonthNamed;
  return word !== 'may' && named(plainText(word), lang) !== null;
}
