/** Search patterns for the names of watched apps, made by `namePatterns`. */
export interface NamePatterns {
  /** Short pieces of the names in Latin letters, which pages of every language use. */
  latin: readonly string[];
  /** Short pieces of the names in other scripts, which only pages in those scripts use. */
  other: readonly string[];
  /**
   * Source of a case-insensitive pattern of the whole names, with a space for each gap between
   * words. It is tested on the text around each piece that was found.
   */
  exact: string;
  /**
   * Length of the longest name, in characters. A whole name may begin this far before a piece, or
   * end this far after it.
   */
  reach: number;
  /** `exact` as a compiled pattern; set when it is first needed. */
  whole?: RegExp;
}

/**
 * Letters that are rare in languages of Latin script, rarest first. A search for a piece with a
 * rare letter finds few other words.
 */
const SELDOM = 'xkqzjwyvbgp';
/**
 * Characters that may join the words of a name or be left out: spaces, hyphens and invisible line
 * breaks.
 */
const GAP = '[\\s\\u00ad\\u200b\\u2011-]?';
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
 * Letters outside the Latin script, which includes Vietnamese ones; punctuation and symbols belong
 * to no script.
 */
const OTHER_SCRIPT = /[^\0-\u024f\u1e00-\u2bff]/;

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
  const parted = names.filter((name) => PARTS.test(name));
  const covered = new Set(parted.map((name) => name.replace(PARTS, '').toLowerCase()));
  const joined = names.filter((name) => !PARTS.test(name) && !covered.has(name.toLowerCase()));
  const sources = new Set(
    [...parted, ...joined].map((name) => name.toLowerCase().replaceAll('-', ' ')),
  );
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
  });
  // Drops each piece that contains a shorter one: whatever it would find, the shorter one finds
  // too.
  return [...new Set(pieces)].filter(
    (piece, _, all) => !all.some((shorter) => shorter !== piece && piece.includes(shorter)),
  );
}

/**
 * True when a text names one of the apps. Names in other scripts are searched for only when the
 * beginning, middle or end of the text is written in such a script.
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
      if (names.whole.test(text.slice(Math.max(0, at - names.reach), at + names.reach)))
        return true;
    }
  }
  return false;
}

/**
 * Least length, in characters, of a `main` element's text. One with less may be a frame that is
 * filled later, or hold no article at all.
 */
const LEAST_TEXT = 250;

/**
 * Most characters of a page that are searched, many times the longest article, so that the work
 * stays bounded.
 */
const MOST_TEXT = 5e6;

/**
 * True when a page names one of the apps in its main part. Where no part is marked as such, or when
 * `whole` is set, the whole page is searched. Reads the text once.
 */
export function pageNamesWatchedApp(page: Document, names: NamePatterns, whole?: boolean): boolean {
  const main = (!whole && mainPart(page)?.textContent) || '';
  const text = main.length > LEAST_TEXT ? main : (page.body?.textContent ?? '');
  return namesWatchedApp(text.slice(0, MOST_TEXT), names);
}

/** Elements whose text belongs to no article. */
const NO_ARTICLE = 'script,style,noscript,template,select,button,textarea,svg,nav,footer';
/** Least text, in characters, around a link within a sentence. */
const LEAST_AROUND_LINK = 20;
/** Most text nodes that are looked at; a page with more may always name an app. */
const MOST_NODES = 20_000;

/**
 * True when a page that names one of the apps may do so in an article: not only in scripts, menus,
 * footers, and links without other text around them. Spares most pages with a share button the
 * reader.
 */
export function mayNameInArticle(page: Document, names: NamePatterns): boolean {
  const texts = page.createTreeWalker(page.documentElement, 4);
  for (let count = 0; count < MOST_NODES; count++) {
    const text = texts.nextNode() as Text | null;
    if (!text) return false;
    if (namesWatchedApp(text.data, names) && mayBeArticle(text)) return true;
  }
  return true;
}

function mayBeArticle({ parentElement, length }: Text): boolean {
  if (!parentElement || parentElement.closest(NO_ARTICLE)) return false;
  const around = parentElement.closest('a')?.parentElement?.textContent;
  return around === undefined || (around?.length ?? 0) >= length + LEAST_AROUND_LINK;
}

/**
 * Finds the element that a page marks as its main part: its only `main`, else its only `article` if
 * that holds a first-rank heading. Undefined when there is none, or several.
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
