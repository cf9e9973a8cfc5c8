/**
 * Letters and accents up to U+1FFF, except the capitals A to Z, for use inside `[…]` in a
 * pattern. The letters belong to Latin, Arabic and most other scripts that put spaces between
 * words. Some belong to scripts without spaces, such as Thai. A pattern with `\p{L}` would take
 * ten times as long to compile, and longer to search.
 */
export const LETTERS =
  'a-z\\xc0-\\u060b\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff';

/**
 * Letters and accents of all scripts, capitals included, for use inside `[…]` in a pattern. Such
 * a pattern is compiled much faster than a pattern with `\p{L}\p{M}`, for which the engine looks
 * up the class of every character. The list also has some digits and signs, such as ×. It has no
 * characters beyond U+FFFF.
 */
export const ALL_LETTERS = [
  `A-Z${LETTERS}`,
  '\\u2c00-\\u2dff\\u3005-\\u3007\\u3040-\\u30fa\\u30fc-\\u31ff\\u3400-\\ud7ff',
  '\\uf900-\\ufdff\\ufe70-\\ufefe\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
].join('');

/** Matches a letter or an accent (see `ALL_LETTERS`). */
export const ANY_LETTER = new RegExp(`[${ALL_LETTERS}]`);

/** Matches a character of Chinese, Japanese or Korean. */
export const ANY_CJK_LETTER =
  /[\u1100-\u11ff\u3005-\u3007\u303b\u3041-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u9fff\ua960-\ua97c\uac00-\ud7fb\uf900-\ufaff\uff66-\uffdc]/;
