import { ownMonthNamed } from '../../dates/month-names.ts';
import { plainText } from '../../dates/plain-text.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import type { FullStops } from '../lexicon/full-stops.ts';

/**
 * Part of a text, from the offset of its first character (`start`) to the offset after its last
 * (`end`).
 */
export interface Span {
  start: number;
  end: number;
}

const ENDER = 1;
const CLOSER = 2;
/**
 * Marks that end a sentence (`ENDER`), and those that may follow (`CLOSER`), such as a closing
 * quotation mark. An array makes the look-up fast.
 */
const MARKS = new Uint8Array(0x10000);
for (const mark of '.!?。！？।؟…\n') MARKS[mark.charCodeAt(0)] = ENDER;
for (const mark of '"\'”’»)]」』）】') MARKS[mark.charCodeAt(0)] = CLOSER;

/**
 * Matches what may follow the end of a sentence unread: marks of footnotes, such as `[1]` and
 * `[note 2]`, and invisible characters.
 */
const UNREAD = /(?:[\u00ad\u200b-\u200f\u2060]|\[[^[\]]{1,12}\])+(?=\s|$)/y;

/** Number of characters after which a sentence is cut at the next white space. */
const LONGEST = 1200;

/**
 * Splits a text into at most `most` sentences, without the white space between them. Takes time
 * linear in the text's length.
 */
export function sentencesOf(
  text: string,
  fullStops: FullStops,
  most = Number.POSITIVE_INFINITY,
): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length && spans.length < most; at++) {
    if (at - start >= LONGEST && /\s/.test(text[at] as string)) {
      start = push(spans, text, start, at);
      continue;
    }
    if (MARKS[text.charCodeAt(at)] !== ENDER || !endsSentence(text, at, fullStops)) continue;
    let end = at + 1;
    while (end < text.length && MARKS[text.charCodeAt(end)] !== 0) end++;
    end = afterUnread(text, end);
    start = push(spans, text, start, end);
    at = end - 1;
  }
  if (spans.length < most) push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, end: number): number {
  let start = from;
  let stop = end;
  while (start < stop && /\s/.test(text[start] as string)) start++;
  while (stop > start && /\s/.test(text[stop - 1] as string)) stop--;
  if (stop > start) spans.push({ start, end: stop });
  return end;
}

/** Returns the offset after a footnote's mark at `from`; `from` itself if there is none. */
function afterUnread(text: string, from: number): number {
  UNREAD.lastIndex = from;
  return UNREAD.test(text) ? UNREAD.lastIndex : from;
}

function endsSentence(text: string, at: number, fullStops: FullStops): boolean {
  if (text[at] !== '.') return true;
  const next = afterUnread(text, at + 1);
  const after = text[next] ?? ' ';
  if (!/\s/.test(after) && MARKS[after.charCodeAt(0)] !== CLOSER && after !== '.') return false;
  if (goesOn(text, next, fullStops)) return false;
  return !isAbbreviation(wordBefore(text, at), text, at + 1, fullStops);
}

/** Matches a letter or a full stop. */
const LETTER_OR_DOT = new RegExp(`[${ALL_LETTERS}.]`);

/** True for an initial ("J."), a listed abbreviation ("Sen.") or letters such as "e.g.". */
function isAbbreviation(
  word: string,
  text: string,
  from: number,
  { abbreviations, beforeNumbers }: FullStops,
): boolean {
  if (word.length === 1 && /\p{Lu}/u.test(word)) return true;
  const lower = word.toLowerCase();
  // "No." is an abbreviation in "No. 5". Without a number after it, it is a sentence.
  if (beforeNumbers.has(lower)) return /^\s*\d/.test(text.slice(from, from + 5));
  if (abbreviations.has(lower)) return true;
  // Letters with full stops between them, such as "e.g.", are an abbreviation even if they are
  // not in the list. But if a capital follows, it may begin a new sentence.
  return word.includes('.') && INITIALS.test(word) && !startsUpper(text, from);
}

/** Matches letters with full stops between them, such as "e.g" and "Ph.D". */
const INITIALS = new RegExp(`^\\p{Lu}?([${ALL_LETTERS}]\\.)+[${ALL_LETTERS}]$`, 'u');

/**
 * Matches a lower-case letter after a full stop. The sentence then goes on: Polish "do 13. roku
 * życia" ("up to age 13").
 */
const SMALL = /^[ \u00a0]+\p{Ll}/u;
/**
 * Matches a dash after a full stop. The sentence then goes on. A name in brackets may come before
 * the dash: "TOPEKA, Kan. (AP) — The".
 */
const DASH = /^[ \u00a0]+(?:\([^()\s]{2,12}\)[ \u00a0]*)?[–—-]+[ \u00a0]/;
/**
 * Matches a day with a full stop at the end of a text. In some languages, the sentence goes on if a
 * month follows: German "am 13. März" ("on 13 March").
 */
const DAY = /(?<!\d)\d{1,2}\.$/;
/** Matches a word with a capital after a full stop. It may name a month. */
const WORD = new RegExp(`^[ \\u00a0]+(\\p{Lu}[${ALL_LETTERS}]*)`, 'u');

function goesOn(text: string, from: number, { afterDays }: FullStops): boolean {
  const after = text.slice(from, from + 12);
  if (SMALL.test(after) || DASH.test(text.slice(from, from + 20))) return true;
  return DAY.test(text.slice(Math.max(0, from - 4), from)) && namesMonth(after, afterDays);
}

function namesMonth(after: string, languages: readonly string[]): boolean {
  const word = plainText(WORD.exec(after)?.[1] ?? '');
  return languages.some((language) => ownMonthNamed(word, language) !== null);
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 8 && LETTER_OR_DOT.test(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

function startsUpper(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && /[\s"“'‘(]/.test(text[at] as string)) at++;
  return /\p{Lu}/u.test(text[at] ?? '');
}
