import { anyOf } from './any-of.ts';

/** Pieces of many names, and the source of a pattern whose matches in a text include them. */
export interface NameTokens {
  tokens: string;
  piecesOf(name: string): string[];
}

/** Length, in characters, of a token that does not end earlier. */
const LONGEST = 4;
/** Length, in characters, of the tokens into which a run of capitals is cut. */
const CAPITALS = 3;

/**
 * Length, in characters, of the part of a token by which the pattern tells pieces from most other
 * tokens, which engines then need not collect.
 */
const TOLD_BY = 2;
const CAPITALISED = /^[A-Z][a-z]/;
const IN_CAPITALS = /^[A-Z\d]{2}/;

/**
 * Returns tokens by which a text is searched for many names in Latin letters. All matches of the
 * pattern are collected in one call, whose time hardly grows with the number of names, and are
 * then looked up among the pieces. A token is the beginning of a capitalised word or part of a word
 * (the `Tik` and `Tok` of `TikTok`), or part of a run of capitals and digits, without the capital
 * of a capitalised word after it. That needs pieces that no earlier token can swallow: a token of
 * small letters ends before a capital; names in capitals have each of their parts as a piece, as
 * the tokens may begin anywhere in a run; names in lower case are found only at the beginning of a
 * word. `lowerCase` has those of the `names`. Throws an Error for a name of a single letter, or
 * without letters from A to Z.
 */
export function nameTokens(names: readonly string[], lowerCase: readonly string[]): NameTokens {
  const lower = new Set(lowerCase);
  const piecesOf = (name: string) => {
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
  };
  const pieces = names.flatMap(piecesOf);
  const begun = (kind: RegExp) => pieces.filter((piece) => kind.test(piece)).map(firstOf);
  const patterns = [
    ...anyBefore(begun(CAPITALISED), `[a-z]{0,${LONGEST - TOLD_BY}}`),
    ...anyBefore(begun(IN_CAPITALS), `[A-Z\\d]{0,${CAPITALS - TOLD_BY}}(?![a-z])`),
    ...anyBefore(lowerCase.map(beginningOf), '').map((any) => `(?<![A-Za-z\\d])${any}`),
  ];
  return { tokens: patterns.join('|'), piecesOf };
}

/** Returns the source of a pattern of one of the texts and then `rest`; empty without texts. */
function anyBefore(texts: readonly string[], rest: string): string[] {
  return texts.length > 0 ? [`${anyOf([...new Set(texts)])}${rest}`] : [];
}

function firstOf(piece: string): string {
  return piece.slice(0, TOLD_BY);
}

function beginningOf(name: string): string {
  return name.toLowerCase().slice(0, LONGEST);
}

/**
 * Returns the token of a part that is long enough to stay the same before an ending, such as the
 * `s` of `WeChats`; or else of the first part.
 */
function capitalisedPieces(name: string): string[] {
  const parts = name.match(/[A-Z][a-z]+/g) ?? [];
  const part = parts.find(({ length }) => length >= LONGEST) ?? parts[0];
  return part ? [part.slice(0, LONGEST)] : [];
}

function piecesInCapitals(name: string): string[] {
  const [longest = ''] = (name.match(/[A-Z\d]{2,}/g) ?? []).sort((a, b) => b.length - a.length);
  const last = Math.max(0, longest.length - CAPITALS);
  if (longest === '') return [];
  return Array.from({ length: last + 1 }, (_, at) => longest.slice(at, at + CAPITALS));
}
