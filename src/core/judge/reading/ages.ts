import { monthNamed, ownMonthNamed } from '../../dates/month-names.ts';
import { plainText } from '../../dates/plain-text.ts';
import type { Hit } from './hit.ts';

/** Ages that laws on minors set. */
const LEAST = 12;
const GREATEST = 18;

/** The number with which a word for minors ends. */
const NUMBER = /\d+$/;

/** Rest of a decimal number, of a date in digits or of a percentage, after its first number. */
const GOES_ON = /^(?:[.,]\d|\s?%)/;

/** The rest of a range of ages after its first age: "aged 13 to 16", "13歳から16歳". */
const UP_TO = /^\s?(?:[\p{L}\p{M}]{1,4}|[-–~〜])?\s?(1\d)(?!\d)/u;

/** A number of two digits right before a word that begins with "to": "13 đến 16 tuổi". */
const FROM = /(?<!\d)(\d\d)\s$/;

/** The word after a number; in some languages a preposition precedes it ("16 de enero"). */
const NEXT_WORD = /^\.?\s(?:(?:de|of)\s)?(\p{L}[\p{L}\p{M}]*)/u;

/**
 * False for a word for minors or for an age limit in three cases: its number is a day ("до 16
 * декабря"), it is an amount ("до 100"), or it is one end of a range, because studies ask pupils
 * of 13 to 16. True for all other hits.
 */
export function isAgeIfNumber({ kind, start, end }: Hit, text: string, lang: string): boolean {
  if (kind !== 'minors' && kind !== 'curb') return true;
  const word = text.slice(start, end);
  if (!/\d/.test(word)) return true;
  const after = text.slice(end, end + 30);
  if (endsRange(text.slice(Math.max(0, start - 4), start)) || beginsRange(after, lang))
    return false;
  const number = NUMBER.exec(word)?.[0];
  return number === undefined || (isAge(number) && !GOES_ON.test(after) && !isDay(after, lang));
}

function endsRange(before: string): boolean {
  return isAge(FROM.exec(before)?.[1]);
}

function beginsRange(after: string, lang: string): boolean {
  const range = UP_TO.exec(after);
  return range !== null && isAge(range[1]) && !isDay(after.slice(range[0].length), lang);
}

function isAge(number = ''): boolean {
  return Number(number) >= LEAST && Number(number) <= GREATEST;
}

function isDay(after: string, lang: string): boolean {
  return isMonth(NEXT_WORD.exec(after)?.[1] ?? '', lang);
}

/**
 * True for a month's name in the text's language or, if that is unknown, in any. After an age, a
 * small "may" is the verb: "under 16 may not".
 */
function isMonth(word: string, lang: string): boolean {
  const named = lang === '' ? monthNamed : ownMonthNamed;
  return word !== 'may' && named(plainText(word), lang) !== null;
}
