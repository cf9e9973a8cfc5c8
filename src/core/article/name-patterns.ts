import { type NamePatterns, type NamePieces, OTHER_SCRIPT } from './gate.ts';

/**
 * Letters that are rare in languages of Latin script, rarest first. A search for a piece with a
 * rare letter finds few other words.
 */
const SELDOM = 'xkqzjwyvbgp';
/** Separators between the words of a name. */
const PARTS = /[ -]/;
const JOINERS = [' ', '-'];
/** Length of a piece that is the beginning of a name, in characters. */
const LEAST_PIECE = 3;
/**
 * Names with a capital inside, such as TikTok, which are often written in lower case. Other names
 * seldom are, and searching for them in lower case would cost every page another pass.
 */
const INNER_CAPITAL = /^\S*\p{Ll}\p{Lu}\S*$/u;

/**
 * Builds search patterns for names of letters, digits, spaces and hyphens. A name is found as
 * authored, capitalised or in capitals, however its words are joined. In lower case it is found
 * when it has a capital inside (TikTok) or was authored so: `tik tok`, but not `we chat`, which is
 * no name in a sentence.
 * A search for a few pieces with rare letters is faster in every engine than one pattern for all
 * names. An empty list gives patterns that match nothing. The result is plain data, made by the
 * build.
 */
export function namePatterns(names: readonly string[]): NamePatterns {
  return {
    latin: namePieces(names.filter((name) => !OTHER_SCRIPT.test(name))),
    other: namePieces(names.filter((name) => OTHER_SCRIPT.test(name))),
    reach: Math.max(0, ...names.map(({ length }) => length)),
  };
}

/** Most pieces that are searched for separately. More pieces take less time in one pattern. */
const MOST_SEPARATE = 40;
/** Length, in characters, to which the pieces of one pattern are cut. */
const COMMON_PIECE = 3;

function namePieces(names: readonly string[]): NamePieces {
  const separate = shortest(names.flatMap(piecesOf));
  if (separate.length <= MOST_SEPARATE) return { pieces: byWholeNames(names, separate) };
  const cut = shortest(names.flatMap(piecesOf).map((piece) => piece.slice(0, COMMON_PIECE)));
  return { pieces: byWholeNames(names, cut), anyPiece: patternOf(cut) };
}

/** Groups pieces by the pattern of the names in which a search may find them. */
function byWholeNames(
  names: readonly string[],
  pieces: readonly string[],
): Record<string, readonly string[]> {
  const sources = new Map(pieces.map((piece) => [piece, new Set<string>()]));
  for (const name of names) {
    for (const found of piecesOf(name)) {
      const piece = pieces.find((one) => found.includes(one));
      if (piece) sources.get(piece)?.add(sourceOf(name, names));
    }
  }
  const groups = groupBy(
    [...sources],
    ([, set]) => [...set].join('|'),
    ([piece]) => piece,
  );
  return Object.fromEntries(groups);
}

/**
 * Source of a name's pattern. A name that differs from another one only in a gap gets the other's,
 * because gaps may be left out.
 */
function sourceOf(name: string, names: readonly string[]): string {
  const joined = name.toLowerCase();
  const parted = names.find(
    (one) => PARTS.test(one) && one.replace(PARTS, '').toLowerCase() === joined,
  );
  return escaped((parted ?? name).toLowerCase().replaceAll('-', ' '));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function piecesOf(name: string): string[] {
  const [first = '', second = ''] = name.split(PARTS);
  // A short word such as "We" is in nearly every text, so the next word is searched for.
  if (first.length < LEAST_PIECE && second !== '' && !OTHER_SCRIPT.test(name)) {
    const capitalised = JOINERS.map(
      (joiner) => `${first}${joiner}${second.charAt(0).toLowerCase()}`,
    );
    return [second.slice(0, 4), second.slice(0, 4).toUpperCase(), ...capitalised];
  }
  const start = first.slice(0, LEAST_PIECE);
  const lower = name.toLowerCase();
  // "k tok" of "tik tok": rarer in other texts than the beginning of either word.
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
 * Drops each piece that contains a shorter one: whatever it would find, the shorter one finds too.
 */
function shortest(pieces: readonly string[]): string[] {
  return [...new Set(pieces)].filter(
    (piece, _, all) => !all.some((shorter) => shorter !== piece && piece.includes(shorter)),
  );
}

/**
 * Source of a pattern that matches exactly the given pieces. Characters that the same endings
 * follow share a class, which keeps the pattern short and engines fast.
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

/** Writes a character for a class. A space is written as its code, because a space means a gap. */
function inClass(character: string): string {
  return character.replace(/[\\\]^-]/, '\\$&').replace(' ', '\\x20');
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
