/** What makes a careless pattern go back and forth. */
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
];

/** A bomb of a length. */
export const grown = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The least of three runs' milliseconds. */
export function milliseconds(act: () => unknown): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...runs);
}
