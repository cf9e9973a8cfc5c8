import { monthAbbreviations, ownMonthNamed } from '../../dates/month-names.ts';
import { plainText } from '../../dates/plain-text.ts';

/** Part of a text, by offsets into it: `start` of its first character, `end` after its last. */
export interface Span {
  start: number;
  end: number;
}

const ENDER = 1;
const CLOSER = 2;
/** Ends of sentences in the scripts of the world, the Latin full stop looked at more closely, and what may follow them. A table, because every character is asked. */
const MARKS = new Uint8Array(0x10000);
for (const mark of '.!?。！？।؟…\n') MARKS[mark.charCodeAt(0)] = ENDER;
for (const mark of '"\'”’»)]」』）】') MARKS[mark.charCodeAt(0)] = CLOSER;

/** Longest piece that is judged as one sentence; a text without any full stop is cut there. */
const LONGEST = 1200;

/** What stands before a full stop that ends no sentence; titles and places in front of names, mostly. */
const ABBREVIATIONS = new Set(
  'ee uu mr mrs ms dr gov sen rep reps sens st vs inc ltd co corp jr sr prof gen col lt sgt rev hon bzw ca z.b d.h usw abs str sra dra srta ee.uu mme mlle art ust wg tzw np ul m.in ds tj'.split(
    ' ',
  ),
);
for (const month of monthAbbreviations('en')) ABBREVIATIONS.add(month);

/** Abbreviations before a number only: "No. 3" ends no sentence, "she said no." does. */
const NUMBERED = new Set(['no', 'nos', 'nr', 'art', 'núm', 'fig', 'sec']);

/**
 * Splits a text into sentences, at most so many, without the white space between them. Linear in the text's length.
 * A full stop after an initial, an abbreviation ("U.S.", "Sen.") or inside a number ends none.
 */
export function sentencesOf(text: string, most = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length && spans.length < most; at++) {
    if (at - start >= LONGEST && /\s/.test(text[at] as string)) {
      start = push(spans, text, start, at);
      continue;
    }
    if (MARKS[text.charCodeAt(at)] !== ENDER || !endsSentence(text, at)) continue;
    let end = at + 1;
    while (end < text.length && MARKS[text.charCodeAt(end)] !== 0) end++;
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

function endsSentence(text: string, at: number): boolean {
  if (text[at] !== '.') return true;
  const after = text[at + 1] ?? ' ';
  if (!/\s/.test(after) && MARKS[after.charCodeAt(0)] !== CLOSER && after !== '.') return false;
  if (goesOn(text, at + 1)) return false;
  const word = wordBefore(text, at);
  if (word.length === 1 && /\p{Lu}/u.test(word)) return false;
  if (/^\p{Lu}?(\p{L}\.)+\p{L}$/u.test(word))
    return startsUpper(text, at + 1) && !/^(U\.S|U\.K|D\.C)$/.test(word);
  if (NUMBERED.has(word.toLowerCase())) return !/^\s*\d/.test(text.slice(at + 1, at + 6));
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/** No sentence begins with a small letter ("do 13. roku życia"), and none ends with a day before its month ("am 13. März"); a year is no day. */
const SMALL = /^[ \u00a0]+\p{Ll}/u;
const DAY = /(?<!\d)\d{1,2}\.$/;
const WORD = /^[ \u00a0]+(\p{Lu}\p{L}*)/u;

function goesOn(text: string, from: number): boolean {
  const after = text.slice(from, from + 12);
  return SMALL.test(after) || (namesGermanMonth(after) && DAY.test(text.slice(Math.max(0, from - 4), from)));
}

function namesGermanMonth(after: string): boolean {
  const word = WORD.exec(after)?.[1];
  return word !== undefined && ownMonthNamed(plainText(word), 'de') !== null;
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 8 && /[\p{L}.]/u.test(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

function startsUpper(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && /[\s"“'‘(]/.test(text[at] as string)) at++;
  return /\p{Lu}/u.test(text[at] ?? '');
}
