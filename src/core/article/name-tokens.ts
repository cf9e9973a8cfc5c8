import { inClass } from './any-of.ts';

/**
 * A search for many names at once. The text is cut into tokens, short pieces such as `Tik`, which
 * are compared with the tokens of the names.
 */
export interface NameTokens {
  /** Regular expression, as text, that cuts a text into tokens. */
  tokens: string;
  /**
   * Returns tokens by which a name is found in a text: `Tik`, `TIK` and others for `TikTok`.
   * Throws an Error if the name has none.
   */
  piecesOf(name: string): string[];
}

/** Maximum length of a token, in characters. */
const LONGEST = 4;
/** Maximum length, in characters, of a token in capitals: `TIKTOK` is cut into `TIK` and `TOK`. */
const CAPITALS = 3;

/** Matches the beginning of a capitalised word or part of a word: `Tik` and `Tok` in `TikTok`. */
const CAPITALISED = `[A-Z][a-z]{1,${LONGEST - 1}}`;
/**
 * Matches two to `CAPITALS` capitals or digits in a row: the `US` of `USToday`. A capital before a
 * small letter is left out, because it begins a capitalised word, here `Today`.
 */
const IN_CAPITALS = `[A-Z\\d]{2,${CAPITALS}}(?![a-z])`;

/**
 * Returns a search for names in Latin letters (see `NameTokens`). It finds names with capitals:
 * `TikTok`, `TIKTOK`. Names in `lowerCase` are also found in lower case, `tiktok`, but only at the
 * beginning of a word.
 */
export function nameTokens(lowerCase: readonly string[]): NameTokens {
  // Length of each token in lower case. A token must not reach into a name's second word. The
  // length is therefore at most that of the shortest first word with the space or hyphen after
  // it: 3 for `we chat`.
  const length = Math.min(LONGEST, ...lowerCase.map(lengthOfBeginning));
  const beginningOf = (name: string) => name.toLowerCase().slice(0, length);
  const patterns = [
    CAPITALISED,
    IN_CAPITALS,
    // For speed, the pattern has one character class for each position, such as `[tw][ie][kc]`.
    // Firefox takes longer to compile a list such as `tik|wec`. The pattern begins with `\b`,
    // because V8 is slower with a lookbehind.
    ...(lowerCase.length > 0 ? [`\\b${classesOf(lowerCase.map(beginningOf))}`] : []),
  ];
  const lower = new Set(lowerCase);
  return {
    tokens: patterns.join('|'),
    piecesOf(name) {
      const pieces = [
        ...capitalisedPieces(name),
        ...capitalisedPieces(name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()),
        ...piecesInCapitals(name.toUpperCase()),
        ...(lower.has(name) ? [beginningOf(name)] : []),
      ];
      if (pieces.length > 0) return pieces;
      throw new Error(
        `The gate can't find the name "${name}" among many names. Write it with two letters from ` +
          'A to Z or more in dataset/apps.yaml.',
      );
    },
  };
}

/**
 * Returns the length of a name's first word with the space or hyphen after it: 4 for `tik tok`.
 */
function lengthOfBeginning(name: string): number {
  return Math.min(name.length, name.search(/[ -]|$/) + 1);
}

/**
 * Returns a regular expression, as text, with a character class for each position in the texts.
 * For `tik` and `wec`, this is `[tw][ie][kc]`. All texts must have the same length.
 */
function classesOf([first = '', ...others]: readonly string[]): string {
  const places = Array.from(first, (character, at) => [
    character,
    ...others.map((text) => text.charAt(at)),
  ]);
  return places.map((characters) => `[${[...new Set(characters.map(inClass))].join('')}]`).join('');
}

/**
 * Returns a token from the beginning of a capitalised part of the name: `Chat` for `WeChat`. Empty
 * if the name has no such part.
 */
function capitalisedPieces(name: string): string[] {
  const parts = name.match(/[A-Z][a-z]+/g) ?? [];
  // A part of at least `LONGEST` letters is preferred. Its token has only the first `LONGEST`
  // letters, so letters after the name do not change the token: `Chat` in `WeChat` and in
  // `WeChats`.
  const part = parts.find(({ length }) => length >= LONGEST) ?? parts[0];
  return part ? [part.slice(0, LONGEST)] : [];
}

/**
 * Returns the possible tokens of a name in capitals: `TIK`, `IKT`, `KTO` and `TOK` for `TIKTOK`.
 * Empty without two capitals or digits in a row.
 */
function piecesInCapitals(name: string): string[] {
  const [longest = ''] = (name.match(/[A-Z\d]{2,}/g) ?? []).sort((a, b) => b.length - a.length);
  const last = Math.max(0, longest.length - CAPITALS);
  if (longest === '') return [];
  // In a text, a row of capitals is cut into tokens from its beginning, which may be other
  // capitals before the name. In `USTIKTOK`, the tokens are `UST`, `IKT` and `OK`. The token `IKT`
  // then finds the name `TIKTOK`.
  return Array.from({ length: last + 1 }, (_, at) => longest.slice(at, at + CAPITALS));
}
