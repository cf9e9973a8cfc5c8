import { inClass } from './any-of.ts';

/** Pieces of many names, and the source of a pattern whose matches in a text include them. */
export interface NameTokens {
  tokens: string;
  piecesOf(name: string): string[];
}

/** Length, in characters, of a token that does not end earlier. */
const LONGEST = 4;
/** Length, in characters, of the tokens into which a run of capitals is cut. */
const CAPITALS = 3;

/** Beginning of a capitalised word or part of a word: the `Tik` and `Tok` of `TikTok`. */
const CAPITALISED = `[A-Z][a-z]{1,${LONGEST - 1}}`;
/** Part of a run of capitals and digits, without the capital of a capitalised word after it. */
const IN_CAPITALS = `[A-Z\\d]{2,${CAPITALS}}(?![a-z])`;

/**
 * Returns tokens by which a text is searched for many names in Latin letters. All matches of the
 * pattern are collected in one call, whose time hardly grows with the number of names, and are
 * then looked up among the pieces. That needs pieces that no earlier token can swallow: a token of
 * small letters ends before a capital; names in capitals have each of their parts as a piece, as
 * the tokens may begin anywhere in a run; names in lower case are found only at the beginning of a
 * word. For that, V8 takes less time with `\b` than with a lookbehind, and Firefox with classes of
 * characters than with the beginnings themselves, whose pattern takes long to compile.
 * `lowerCase` has those names. `piecesOf` throws an Error for a name of a single letter, or
 * without letters from A to Z.
 */
export function nameTokens(lowerCase: readonly string[]): NameTokens {
  const length = Math.min(LONGEST, ...lowerCase.map(lengthOfBeginning));
  const beginningOf = (name: string) => name.toLowerCase().slice(0, length);
  const patterns = [
    CAPITALISED,
    IN_CAPITALS,
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

/** Returns the length of a name's first word with its gap, so that no token takes in two words. */
function lengthOfBeginning(name: string): number {
  return Math.min(name.length, name.search(/[ -]|$/) + 1);
}

/** Returns the source of a pattern with a class for each place of texts of one length. */
function classesOf([first = '', ...others]: readonly string[]): string {
  const places = Array.from(first, (character, at) => [
    character,
    ...others.map((text) => text.charAt(at)),
  ]);
  return places.map((characters) => `[${[...new Set(characters.map(inClass))].join('')}]`).join('');
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
