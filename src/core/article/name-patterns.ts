import { anyOf } from './any-of.ts';
import { type NamePatterns, type NamePieces, OTHER_SCRIPT } from './gate.ts';
import { nameTokens } from './name-tokens.ts';

/**
 * Letters that are rare in languages of Latin script, rarest first. A search for a piece with a
 * rare letter seldom stops at other words.
 */
const SELDOM = 'xkqzjwyvbgp';
/** Separators between the words of a name. */
const PARTS = /[ -]/;
const JOINERS = [' ', '-'];
/**
 * Pattern for what may be between two words of a name: a space, a hyphen, an invisible break or
 * nothing.
 */
const GAP = '[\\s\\u00ad\\u200b\\u2011-]?';
/** Length, in characters, of a piece taken from the beginning of a name. */
const LEAST_PIECE = 3;
/**
 * Matches a name with a capital inside, such as TikTok. Such names are often written in lower
 * case. Other names seldom are, and searching for them in lower case would cost another pass over
 * every page.
 */
const INNER_CAPITAL = /^\S*\p{Ll}\p{Lu}\S*$/u;

/**
 * Builds search patterns for names of letters, digits, spaces and hyphens. A name is found as
 * authored, with a capital first letter, or all in capitals, and with any gap or none between its
 * words. A name is found in lower case if it has a capital inside (TikTok) or was authored in
 * lower case: `tik tok`, but not `we chat`, which in a sentence is no name. If there are many
 * names, lower-case ones are found only at the beginning of a word. An empty list gives patterns
 * that match nothing. The result is plain data, made when the extension is built.
 */
export function namePatterns(names: readonly string[]): NamePatterns {
  return {
    latin: latinPieces(names.filter((name) => !OTHER_SCRIPT.test(name))),
    other: otherPieces(names.filter((name) => OTHER_SCRIPT.test(name))),
    reach: Math.max(0, ...names.map(({ length }) => length)),
  };
}

/**
 * Largest number of pieces that are searched for separately. For more pieces, one pass over the
 * text is faster.
 */
const MOST_SEPARATE = 40;
/** Length, in characters, to which pieces are cut when one pattern finds all of them. */
const COMMON_PIECE = 3;

function latinPieces(names: readonly string[]): NamePieces {
  const isSmall = (piece: string) => Number(piece === piece.toLowerCase());
  // Pieces with a capital come first. Capitals are rare, so a search for such a piece seldom stops
  // at other words.
  const separate = shortest(names.flatMap(piecesOf)).sort((a, b) => isSmall(a) - isSmall(b));
  if (separate.length <= MOST_SEPARATE) return { names: wholeNames(names, separate, piecesOf) };
  const isLower = (name: string) => INNER_CAPITAL.test(name) || name === name.toLowerCase();
  const { tokens, piecesOf: tokensOf } = nameTokens(names.filter(isLower));
  const pieces = [...new Set(names.flatMap(tokensOf))];
  return { names: wholeNames(names, pieces, tokensOf), tokens };
}

function otherPieces(names: readonly string[]): NamePieces {
  const separate = shortest(names.flatMap(piecesOf));
  if (separate.length <= MOST_SEPARATE) return { names: wholeNames(names, separate, piecesOf) };
  const cut = shortest(names.flatMap(piecesOf).map((piece) => piece.slice(0, COMMON_PIECE)));
  return { names: wholeNames(names, cut, piecesOf), beforePiece: `(?=(${anyOf(cut)}))` };
}

/**
 * Returns, for each piece, the source of a pattern for the whole names that contain it. `search`
 * returns the texts by which a name is searched for; each contains a piece.
 */
function wholeNames(
  names: readonly string[],
  pieces: readonly string[],
  search: (name: string) => string[],
): Record<string, string> {
  const forms = new Map(pieces.map((piece) => [piece, new Set<string>()]));
  for (const name of names)
    for (const text of search(name)) {
      const piece = forms.has(text) ? text : pieces.find((one) => text.includes(one));
      if (piece) forms.get(piece)?.add(formOf(name, names));
    }
  return Object.fromEntries(
    [...forms].map(([piece, set]) => [piece, [...set].map(patternOf).join('|')]),
  );
}

function patternOf(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', GAP);
}

/**
 * Returns the form of a name from which its pattern is made: lower case, with a space for each
 * hyphen. If another name differs only by a gap between its words ("tik tok"), returns the form of
 * that other name, because the gap is optional in patterns.
 */
function formOf(name: string, names: readonly string[]): string {
  const joined = name.toLowerCase();
  const parted = names.find(
    (one) => PARTS.test(one) && one.replace(PARTS, '').toLowerCase() === joined,
  );
  return (parted ?? name).toLowerCase().replaceAll('-', ' ');
}

function piecesOf(name: string): string[] {
  const [first = '', second = ''] = name.split(PARTS);
  // A short word such as "We" is in nearly every text, so the second word is searched for instead.
  if (first.length < LEAST_PIECE && second !== '' && !OTHER_SCRIPT.test(name)) {
    const capitalised = JOINERS.map(
      (joiner) => `${first}${joiner}${second.charAt(0).toLowerCase()}`,
    );
    return [second.slice(0, 4), second.slice(0, 4).toUpperCase(), ...capitalised];
  }
  const start = first.slice(0, LEAST_PIECE);
  const lower = name.toLowerCase();
  // "k tok" from "tik tok" is rarer in other texts than the beginning of either word.
  if (/^[a-z]+[ -]/.test(name)) return [name.slice(start.length - 1).slice(0, 5)];
  const seldom = [...SELDOM].find((letter) => lower.includes(letter)) ?? lower.charAt(1);
  return [
    start,
    start.charAt(0) + start.slice(1).toLowerCase(),
    start.toUpperCase(),
    ...(INNER_CAPITAL.test(name) ? [lower.slice(lower.indexOf(seldom)).slice(0, 4)] : []),
  ];
}

/**
 * Drops each piece that contains a shorter piece, because the shorter one also finds everything
 * that the longer one finds.
 */
function shortest(pieces: readonly string[]): string[] {
  return [...new Set(pieces)].filter(
    (piece, _, all) => !all.some((shorter) => shorter !== piece && piece.includes(shorter)),
  );
}
