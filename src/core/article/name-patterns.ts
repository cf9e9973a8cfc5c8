import { anyOf } from './any-of.ts';
import { hasNonLatinCharacter, type NamePatterns, type NamePieces } from './gate.ts';
import { nameTokens } from './name-tokens.ts';

/**
 * Letters that are rare in Latin script, rarest first. Searching for a part of a name is fast if
 * the part contains such a letter.
 */
const SELDOM = 'xkqzjwyvbgp';
/** Matches a separator between the words of a name. */
const SEPARATOR = /[ -]/;
const JOINERS = [' ', '-'];
/**
 * Matches what may stand between two words of a name: a space, a hyphen, an invisible break or
 * nothing.
 */
const GAP = '[\\s\\u00ad\\u200b\\u2011-]?';
/** Maximum length, in characters, of a piece of a name's first word: `Tik` for `TikTok`. */
const FIRST_PIECE = 3;
/** A piece from inside a name has this many characters: `ktok` for `tiktok`. */
const INNER_PIECE = 4;
/**
 * Matches a name with a capital inside, such as TikTok. Writers often put such names in lower
 * case, so both forms are searched for.
 */
const INNER_CAPITAL = /^\S*\p{Ll}\p{Lu}\S*$/u;

/**
 * Builds search patterns for names that consist of letters, digits, spaces and hyphens. The
 * patterns for `TikTok` also find `TIKTOK` and `tiktok`; those for `We Chat` also find `WeChat`.
 */
export function namePatterns(names: readonly string[]): NamePatterns {
  return {
    latin: latinPieces(names.filter((name) => !hasNonLatinCharacter(name))),
    other: otherPieces(names.filter((name) => hasNonLatinCharacter(name))),
    reach: Math.max(0, ...names.map(({ length }) => length)),
  };
}

/**
 * Up to this many pieces (see `NamePieces`) are searched for one by one. If there are more, it is
 * faster to go through the text once, with one pattern.
 */
const MOST_SEPARATE = 200;
/**
 * Maximum length, in characters, of the pieces in `NamePieces.piecePattern`. Longer pieces are cut
 * to this length.
 */
const COMMON_PIECE = 3;

function latinPieces(names: readonly string[]): NamePieces {
  const isSmall = (piece: string) => Number(piece === piece.toLowerCase());
  // Pieces with a capital come first: they are rare, so searching for them is fast.
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
  // The lookahead `(?=…)` consumes no characters, so that overlapping pieces are found, too.
  return { names: wholeNames(names, cut, piecesOf), piecePattern: `(?=(${anyOf(cut)}))` };
}

/**
 * Returns, for each piece of a name, a regular expression for the whole names that have this
 * piece: for `Wha`, one that matches `whatsapp`. A text is first searched for the pieces. The
 * expressions are then applied to the text around a piece, in lower case.
 */
function wholeNames(
  names: readonly string[],
  pieces: readonly string[],
  partsOf: (name: string) => string[],
): Record<string, string> {
  const forms = new Map(pieces.map((piece) => [piece, new Set<string>()]));
  for (const name of names)
    for (const text of partsOf(name)) {
      // `text` is a part of the name, such as `Wha` of `WhatsApp`. It equals one of `pieces` or
      // contains one of them.
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

/** Returns a name in lower case, with spaces instead of hyphens: `tik tok` for `Tik-Tok`. */
function formOf(name: string, names: readonly string[]): string {
  const joined = name.toLowerCase();
  // `TikTok` becomes `tik tok` if `names` also has `Tik Tok`, because one pattern finds both.
  const parted = names.find(
    (one) => SEPARATOR.test(one) && one.replace(SEPARATOR, '').toLowerCase() === joined,
  );
  return (parted ?? name).toLowerCase().replaceAll('-', ' ');
}

function piecesOf(name: string): string[] {
  const [first = '', second = ''] = name.split(SEPARATOR);
  // A short first word such as "We" is in nearly every text. A search for it would find too much,
  // so the pieces of "We Chat" are "Chat", "CHAT", "We c" and "We-c".
  if (first.length < FIRST_PIECE && second !== '' && !hasNonLatinCharacter(name)) {
    const capitalised = JOINERS.map(
      (joiner) => `${first}${joiner}${second.charAt(0).toLowerCase()}`,
    );
    return [second.slice(0, 4), second.slice(0, 4).toUpperCase(), ...capitalised];
  }
  const start = first.slice(0, FIRST_PIECE);
  const lower = name.toLowerCase();
  // For "tik tok", the piece is "k tok". It is rarer in other texts than "tik" or "tok".
  if (/^[a-z]+[ -]/.test(name)) return [name.slice(start.length - 1).slice(0, 5)];
  return [
    start,
    start.charAt(0) + start.slice(1).toLowerCase(),
    start.toUpperCase(),
    ...(INNER_CAPITAL.test(name) ? [innerPiece(lower)] : []),
  ];
}

/**
 * Returns a piece from inside a lower-case name, beginning with its rarest letter: `ktok` for
 * `tiktok`.
 */
function innerPiece(lower: string): string {
  const seldom = [...SELDOM].find((letter) => lower.includes(letter)) ?? lower.charAt(1);
  // If the rarest letter is near the end of the name, the piece begins before this letter.
  // Otherwise, the piece would be shorter, and shorter pieces are too common.
  const last = Math.max(0, lower.length - INNER_PIECE);
  return lower.slice(Math.min(lower.indexOf(seldom), last)).slice(0, INNER_PIECE);
}

/**
 * Leaves out pieces that contain a shorter piece, because a search for the shorter one finds them
 * too.
 */
function shortest(pieces: readonly string[]): string[] {
  return [...new Set(pieces)].filter(
    (piece, _, all) => !all.some((shorter) => shorter !== piece && piece.includes(shorter)),
  );
}
