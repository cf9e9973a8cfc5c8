/** Search patterns for the names of watched apps, made by `namePatterns`. */
export interface NamePatterns {
  /** Short pieces of the names in Latin letters, which pages of every language use. */
  latin: readonly string[];
  /** Short pieces of the names in other scripts, which only pages in those scripts use. */
  other: readonly string[];
  /**
   * Source of a case-insensitive pattern of the whole names, with a space for each gap between words.
   * Tested against the surroundings of a piece that was found.
   */
  exact: string;
  /** Length of the longest name, in characters: how far around a piece the whole name may stand. */
  reach: number;
  /** `exact` as a compiled pattern; set when it is first needed. */
  whole?: RegExp;
}

/** Letters seldom enough in text to begin a search with, the best first (in the languages that write in Latin letters). */
const SELDOM = 'xkqzjwyvbgp';
/** What may stand between the words of a name, or be left out: spaces, hyphens, the invisible places to break a line. */
const GAP = '[\\s\\u00ad\\u200b\\u2011-]?';
/** Where a name is parted into words. */
const PARTS = /[ -]/;
/** A name spelled like this (TikTok) is often written in lower case; one like a word (Weixin) isn't, and each piece costs every page a pass. */
const INNER_CAPITAL = /^\S*\p{Ll}\p{Lu}\S*$/u;
/** Letters outside Latin script (Vietnamese included); punctuation and symbols belong to no script. */
const OTHER_SCRIPT = /[^\0-\u024f\u1e00-\u2bff]/;

/**
 * Patterns for the given names (letters, digits, spaces, hyphens), which are found as authored, capitalised or in capitals, however their words are joined,
 * and in lower case when joined with a capital inside (TikTok), or when authored so (`we chat` in a sentence is no name, `tik tok` is). Searching a text for a few pieces that begin with
 * seldom letters is faster in every engine than one pattern for all names. An empty list gives patterns that match nothing. Plain data: made by the build, not in a page.
 */
export function namePatterns(names: readonly string[]): NamePatterns {
  const parted = names.filter((name) => PARTS.test(name));
  const covered = new Set(parted.map((name) => name.replace(PARTS, '').toLowerCase()));
  const joined = names.filter((name) => !PARTS.test(name) && !covered.has(name.toLowerCase()));
  const sources = new Set([...parted, ...joined].map((name) => name.toLowerCase().replaceAll('-', ' ')));
  return {
    latin: piecesOf(names.filter((name) => !OTHER_SCRIPT.test(name))),
    other: piecesOf(names.filter((name) => OTHER_SCRIPT.test(name))),
    exact: [...sources].map(escaped).join('|') || '(?!)',
    reach: Math.max(0, ...names.map(({ length }) => length)),
  };
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function piecesOf(names: readonly string[]): string[] {
  const pieces = names.flatMap((name) => {
    const start = (name.split(PARTS, 1)[0] as string).slice(0, 3);
    const lower = name.toLowerCase();
    // "tik tok": the end of one word and the beginning of the next are seldom side by side.
    if (/^[a-z]+[ -]/.test(name)) return [name.slice(start.length - 1).slice(0, 5)];
    const seldom = [...SELDOM].find((letter) => lower.includes(letter)) ?? lower.charAt(1);
    return [
      start,
      start.toUpperCase(),
      ...(INNER_CAPITAL.test(name) ? [lower.slice(lower.indexOf(seldom)).slice(0, 4)] : []),
    ];
  });
  // A piece that contains another one finds nothing more.
  return [...new Set(pieces)].filter(
    (piece, _, all) => !all.some((shorter) => shorter !== piece && piece.includes(shorter)),
  );
}

/**
 * True when a text names one of the apps. Names in other scripts are looked for where the text is written in such a
 * script, which its beginning, middle and end tell.
 */
export function namesWatchedApp(text: string, names: NamePatterns): boolean {
  return (
    hasName(text, names.latin, names) ||
    (OTHER_SCRIPT.test(sampleOf(text)) && hasName(text, names.other, names))
  );
}

function hasName(text: string, pieces: readonly string[], names: NamePatterns): boolean {
  for (const piece of pieces) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      names.whole ??= new RegExp(names.exact.replaceAll(' ', GAP), 'i');
      if (names.whole.test(text.slice(Math.max(0, at - names.reach), at + names.reach))) return true;
    }
  }
  return false;
}

/** A `main` element with less text than this may be a frame that is filled later, or not the content at all. */
const LEAST_TEXT = 250;

/** Names are looked for in so much of a page, many times the longest article's source, so that the work stays bounded. */
const MOST_TEXT = 5e6;

/**
 * True when a page names one of the apps in its main part, or anywhere when no part is marked as such or the `whole` page is
 * asked about. Reads the text once.
 */
export function pageNamesWatchedApp(page: Document, names: NamePatterns, whole?: boolean): boolean {
  const main = (!whole && mainPart(page)?.textContent) || '';
  const text = main.length > LEAST_TEXT ? main : (page.body?.textContent ?? '');
  return namesWatchedApp(text.slice(0, MOST_TEXT), names);
}

/**
 * The element that a page marks as its main part: its one `main`, else its one `article` when that holds a first-rank heading.
 * Undefined when it marks none, or several.
 */
export function mainPart(page: Document): Element | undefined {
  const [main, another] = page.getElementsByTagName('main');
  if (main) return another ? undefined : main;
  const [article, next] = page.getElementsByTagName('article');
  if (!next && article?.querySelector('h1')) return article;
}

function sampleOf(text: string): string {
  const middle = text.length >> 1;
  return text.slice(0, 200) + text.slice(middle, middle + 200) + text.slice(-200);
}
