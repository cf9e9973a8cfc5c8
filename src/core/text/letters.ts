/**
 * Lists the small letters and accents of scripts that put spaces between words, such as Latin and
 * Arabic. A pattern with `\p{L}` would take ten times as long to compile, and longer to search.
 */
export const LETTERS =
  'a-z\\xc0-\\u060b\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff';
