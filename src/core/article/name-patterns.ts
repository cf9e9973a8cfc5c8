import { type NamePatterns, type NamePieces, OTHER_SCRIPT } from './gate.ts';

/**
 * Letters that are rare in languages of Latin script, rarest first. A search for a piece with a
 * rare letter seldom stops at other words.
 */
const SELDOM = 'xkqzjwyvbgp';
/** Separators between the words of a name. */
const PARTS = /[ -]/;
const JOINERS = [' ', '-'];
/** Length, in characters, of a piece taken from the beginning of a name. */
const LEAST_PIECE = 3;
/**
 * Names with a capital inside, such as TikTok, are often written in lower case. Other names seldom
 * are, and searching for them in lower case would cost another pass over every page.
 */
const INNER_CAPITAL = /^\S*\p{Ll}\p{Lu}\S*$/u;

/**
 * Builds search patterns for names of letters, digits, spaces and hyphens. A name is found as
 * authored, capitalised or in capitals, however its words are joined. A name is found in lower
 * case if it has a capital inside (TikTok) or was authored in lower case: `tik tok`, but not `we
 * chat`, which is no name in a sentence. A search for a few pieces with rare letters is faster in
 * every browser engine than one pattern for all names. An empty list gives patterns that match
 * nothing. The result is plain data, made when the extension is built.
 */
export function namePatterns(names: readonly string[]): NamePatterns {
  return {
    latin: namePieces(names.filter((name) => !OTHER_SCRIPT.test(name))),
    other: namePieces(names.filter((name) => OTHER_SCRIPT.test(name))),
    reach: Math.max(0, ...names.map(({ length }) => length)),
  };
}

/**
 * Largest number of pieces that are searched for separately. For more pieces, a single pattern is
 * faster.
 */
const MOST_SEPARATE = 40;
/** Length, in characters, to which pieces are cut when a single pattern finds all of them. */
const COMMON_PIECE = 3;

function namePieces(names: readonly string[]): NamePieces {
  const separate = shortest(names.flatMap(piecesOf));
  if (separate.length <= MOST_SEPARATE) return { pieces: byWholeNames(names, separate) };
  const cut = shortest(names.flatMap(piecesOf).map((piece) => piece.slice(0, COMMON_PIECE)));
  return { pieces: byWholeNames(names, cut), anyPiece: patternOf(cut) };
}

/** Groups pieces by the whole names that contain them, joined by `|`. */
function byWholeNames(
  names: readonly string[],
  pieces: readonly string[],
): Record<string, readonly string[]> {
  const forms = new Map(pieces.map((piece) => [piece, new Set<string>()]));
  for (const name of names) {
    for (const found of piecesOf(name)) {
      const piece = pieces.find((one) => found.includes(one));
      if (piece) forms.get(piece)?.add(formOf(name, names));
    }
  }
  const groups = groupBy(
    [...forms],
    ([, set]) => [...set].join('|'),
    ([piece]) => piece,
  );
  return Object.fromEntries(groups);
}

/**
 * Returns a name in the form in which it is compared. If another name is the same but for a gap
 * between words, returns that name's form, because gaps are optional.
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

/**
 * Returns the source of a pattern that matches the given pieces and nothing else. Characters after
 * which the same endings are possible share a class, which keeps the pattern short and the search
 * fast.
 */
function patternOf(pieces: readonly string[]): string {
  const endings = groupBy(
    pieces,
    (piece) => piece.charAt(0),
    (piece) => piece.slice(1),
  );
  const alike = groupBy(
    [...endings],
    ([, rest]) => (rest.includes('') ? '' : patternOf(rest)),
    ([first]) => inClass(first),
  );
  const branches = [...alike].map(([ending, firsts]) => `[${firsts.join('')}]${ending}`);
  return `(?:${branches.join('|')})`;
}

/** Writes a character for use in a class of a pattern. */
function inClass(character: string): string {
  return character.replace(/[\\\]^-]/, '\\$&');
}

function groupBy<Item>(
  items: Iterable<Item>,
  key: (item: Item) => string,
  pick: (item: Item) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), pick(item)]);
  return groups;
}
