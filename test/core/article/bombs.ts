import { existsSync, readFileSync } from 'node:fs';

/**
 * Pieces of text that make a careless regular expression very slow when repeated. Many contain
 * text for which the code searches, such as `{"a":` or "May ".
 */
export const BOMBS = [
  'a',
  ' ',
  '\n',
  '.',
  '1',
  '1.',
  '1-',
  '20 ',
  '2020',
  '٠',
  'ban ',
  'Tik ',
  'TikTok ban ',
  'U.S.',
  '((',
  '"',
  '-',
  "d'",
  'display:',
  'more-',
  'May ',
  '20 May ',
  '1 de ',
  'التاريخ ',
  '年',
  'ー',
  '微',
  '\u0301',
  '\u200b',
  '\ud800',
  '{"a":',
  '[',
  'archive',
  '-->',
  ',',
  '。',
  '/20',
  '#',
  '0.',
  '  ,',
  ' ,',
  '-1',
  '1:',
  '[]',
  'U.',
  'aB',
  'visibility:',
  'hidden ',
  'none ',
  'https://',
  'web/',
  'pic',
  'figure',
  'time',
  '"datePublished":',
  '<!--',
  '<![CDATA[',
  ']]>',
  'الاول ',
  'الثاني ',
  '1 del ',
  'năm ',
  'ngày 1 ',
  '1st of ',
  'Jan ',
  'März 1',
  'September',
  'gmt',
  'utc+1',
  'Department of ',
  "['",
  '. 1',
  '。」',
];

/** Repeats a piece of text, and cuts the result to exactly this length. */
export const grown = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/**
 * Runs `act` up to three times, until a run takes at most `enough` ms. Returns the shortest time
 * in ms: processor time on Linux, else elapsed time.
 */
export function milliseconds(act: () => unknown, enough: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && shortest > enough; run++) {
    const start = spent();
    act();
    shortest = Math.min(shortest, spent() - start);
  }
  return shortest;
}

const SCHEDULER = '/proc/thread-self/schedstat';
const isTold = existsSync(SCHEDULER);

function spent(): number {
  return isTold ? Number(readFileSync(SCHEDULER, 'utf8').split(' ')[0]) / 1e6 : performance.now();
}
