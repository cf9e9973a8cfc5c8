import { monthNamed, ownMonthNamed } from '../../dates/month-names.ts';
import { plainText } from '../../dates/plain-text.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import type { Hit } from './hit.ts';

/** Lowest and highest number that counts as an age limit for minors. */
const LEAST = 12;
const GREATEST = 18;

/** Matches the number at the end of a hit such as "under 16". */
const NUMBER = /\d+$/;

/**
 * Matches what follows a number that is no age: a percent sign, or more digits after a point or
 * comma (".5").
 */
const GOES_ON = /^(?:[.,]\d|\s?%)/;

/** Matches the end of a range of ages: "to 16" after "aged 13", "歳から16" ("to 16") after "13". */
const UP_TO = new RegExp(String.raw`^\s?(?:[${ALL_LETTERS}]{1,4}|[-–~〜])?\s?(1\d)(?!\d)`);

/**
 * Matches a two-digit number right before a phrase such as "đến 16 tuổi" ("to 16 years"). If the
 * number is an age, as in "13 đến 16 tuổi", the phrase is only the end of a range of ages.
 */
const FROM = /(?<!\d)(\d\d)\s$/;

/** Matches the word after a number, also after a preposition: "16 de enero" ("16 January"). */
const NEXT_WORD = new RegExp(String.raw`^\.?\s(?:(?:de|of)\s)?([${ALL_LETTERS}]+)`);

/**
 * False for a hit of kind `minors`, `curb` or `age-number` with a number that cannot be an age
 * limit, such as a day. True for any other hit.
 */
export function isAgeIfNumber({ kind, start, end }: Hit, text: string, lang: string): boolean {
  if (kind !== 'minors' && kind !== 'curb' && kind !== 'age-number') return true;
  const word = text.slice(start, end);
  if (!/\d/.test(word)) return true;
  const after = text.slice(end, end + 30);
  // Numbers in a range, such as "13 to 16 years", are not age limits.
  if (endsRange(text.slice(Math.max(0, start - 4), start)) || beginsRange(after, lang))
    return false;
  const number = NUMBER.exec(word)?.[0];
  // "до 100" ("to 100"), "under 16%" and "до 16 декабря" ("until 16 December") have no ages.
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
 * True for the name of a month in the language `lang`. If `lang` is empty, the name may be in any
 * language.
 */
function isMonth(word: string, lang: string): boolean {
  const named = lang === '' ? monthNamed : ownMonthNamed;
  // "May" is usually a verb after an age: "under 16 may not".
  return word !== 'may' && named(plainText(word), lang) !== null;
}
