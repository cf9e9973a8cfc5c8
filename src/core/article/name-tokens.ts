import { inClass } from './any-of.ts';

/** A search for many names in one pass over a text. */
export interface NameTokens {
  /** Source of a pattern that cuts a text into tokens. */
  tokens: string;
  /**
   * Returns tokens of a name. Every text with the name has at least one of them. Throws an Error
   * for a name without two letters from A to Z.
   */
  piecesOf(name: string): string[];
}

/** Maximum length of a token, in characters. */
const LONGEST = 4;
/** Length, in characters, of the tokens into which a word in capitals is cut. */
const CAPITALS = 3;

/**
 * Beginning of a word, or of a part of a word, with a capital: the `Tik` and `Tok` of `TikTok`.
 */
const CAPITALISED = `[A-Z][a-z]{1,${LONGEST - 1}}`;
/**
 * At least two and at most `CAPITALS` capitals or digits in a row: the `US` of `USToday`. The `T`
 * is left out, because it begins the capitalised word `Today`.
 */
const IN_CAPITALS = `[A-Z\\d]{2,${CAPITALS}}(?![a-z])`;

/**
 * Returns a `NameTokens` for names in Latin letters. Those in `lowerCase` are also found in lower
 * case, at the beginning of a word.
 */
export function nameTokens(lowerCase: readonly string[]): NameTokens {
  const length = Math.min(LONGEST, ...lowerCase.map(lengthOfBeginning));
  const beginningOf = (name: string) => name.toLowerCase().slice(0, length);
  const patterns = [
    CAPITALISED,
    IN_CAPITALS,
    // V8 finds `\b` faster than a lookbehind. Firefox compiles character classes faster than a
    // list of all beginnings.
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
 * Returns the length of a name's first word, including the gap after it. A longer token would
 * reach into the second word.
 */
function lengthOfBeginning(name: string): number {
  return Math.min(name.length, name.search(/[ -]|$/) + 1);
}

/**
 * Returns the source of a pattern with one character class for each position of the texts:
 * `[tw][ie][kc]` for `tik` and `wec`. All texts must have the same length.
 */
function classesOf([first = '', ...others]: readonly string[]): string {
  const places = Array.from(first, (character, at) => [
    character,
    ...others.map((text) => text.charAt(at)),
  ]);
  return places.map((characters) => `[${[...new Set(characters.map(inClass))].join('')}]`).join('');
}

/**
 * Returns the token of one capitalised part of a name, in a list. The token consists of the part's
 * first `LONGEST` letters. The list is empty if the name has no such part. Prefers a part with at
 * least `LONGEST` letters, such as `Chat` in `WeChat`. Its token stays the same when the name has
 * an ending: `WeChats`.
 */
function capitalisedPieces(name: string): string[] {
  const parts = name.match(/[A-Z][a-z]+/g) ?? [];
  const part = parts.find(({ length }) => length >= LONGEST) ?? parts[0];
  return part ? [part.slice(0, LONGEST)] : [];
}

/**
 * Returns the possible tokens of a name in capitals: `TIK`, `IKT`, `KTO` and `TOK` for `TIKTOK`.
 * They come from the name's longest sequence of capitals and digits. Empty if the name has no two
 * capitals or digits in a row.
 *
 * A text is cut into tokens from the start of each sequence, even if the name begins later. For
 * example, `USTIKTOK` is cut into `UST`, `IKT` and `OK`. The name is then found by `IKT`.
 */
function piecesInCapitals(name: string): string[] {
  const [longest = ''] = (name.match(/[A-Z\d]{2,}/g) ?? []).sort((a, b) => b.length - a.length);
  const last = Math.max(0, longest.length - CAPITALS);
  if (longest === '') return [];
  return Array.from({ length: last + 1 }, (_, at) => longest.slice(at, at + CAPITALS));
}
