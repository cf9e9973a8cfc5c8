/**
 * Search patterns for the names of watched apps, made by `namePatterns` when the extension is
 * built.
 */
export interface NamePatterns {
  /** Names in Latin letters. They occur in pages of every language. */
  latin: NamePieces;
  /** Names in other writing systems. They occur only in pages that use these systems. */
  other: NamePieces;
  /**
   * Length of the longest name, in characters. When a text contains a piece of a name, this much
   * text before and after it is searched for the whole name.
   */
  reach: number;
}

/**
 * Short pieces of names, such as `Tik`. A text is searched for pieces first, because this is fast.
 * Then the text around each piece is searched for whole names.
 */
export interface NamePieces {
  /**
   * For each piece, a regular expression, as text, that matches every name with this piece. It
   * expects a text in lower case.
   */
  names: Readonly<Record<string, string>>;
  /**
   * Regular expression, as text, that cuts a text into tokens: `TikTok` into `Tik` and `Tok`.
   * Tokens that are keys of `names` are pieces. Missing for names not in Latin letters. Also
   * missing if `names` has only a few pieces: searching for each of them is then faster.
   */
  tokens?: string;
  /**
   * Regular expression, as text, that captures any key of `names` in its first group, such as
   * `(?=(微信|抖音))`. Present only if `names` has many pieces in writing systems whose text can't
   * be cut into tokens.
   */
  piecePattern?: string;
}

/**
 * True when a text has a character of a writing system other than Latin. Vietnamese letters and
 * most punctuation count as Latin; most emoji don't.
 */
export function hasNonLatinCharacter(text: string): boolean {
  // A regular expression would take Chromium 0.1 to 0.2 ms longer on a page that has not run any
  // JavaScript yet.
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x24f && (unit < 0x1e00 || unit > 0x2bff)) return true;
  }
  return false;
}

/**
 * Number and length, in characters, of the samples from which the writing system of a text is
 * recognised.
 */
const SAMPLES = 8;
const SAMPLE_LENGTH = 80;

/**
 * True when a text is written, wholly or partly, in a writing system other than Latin. Examines
 * only samples of the text.
 */
function usesNonLatinWriting(text: string): boolean {
  const step = Math.max(SAMPLE_LENGTH, (text.length - SAMPLE_LENGTH) / (SAMPLES - 1));
  for (let at = 0; at < text.length; at += step)
    if (hasNonLatinCharacter(text.slice(at, at + SAMPLE_LENGTH))) return true;
  return false;
}

/**
 * True when a text names one of the apps. Names in other writing systems are searched for only if
 * samples of the text have letters of such a system.
 */
export function namesWatchedApp(text: string, { latin, other, reach }: NamePatterns): boolean {
  const isNamedIn = (pieces: NamePieces) =>
    candidates(text, pieces).some((piece) => isInName(text, piece, pieces, reach));
  return isNamedIn(latin) || (usesNonLatinWriting(text) && isNamedIn(other));
}

/** Returns the pieces (see `NamePieces`) that may occur in a text. */
function candidates(text: string, { names, tokens, piecePattern }: NamePieces): string[] {
  const found = piecePattern
    ? Array.from(text.matchAll(new RegExp(piecePattern, 'g')), ([, piece = '']) => piece)
    : tokens && (text.match(new RegExp(tokens, 'g')) ?? []);
  // There is no pattern if there are only a few pieces. `isInName` then searches the text for
  // every piece, because browsers find short strings very fast.
  if (!found) return Object.keys(names);
  const pieces: string[] = [];
  // This loop is faster in Firefox than `filter`.
  for (const token of found)
    if (Object.hasOwn(names, token) && !pieces.includes(token)) pieces.push(token);
  return pieces;
}

function isInName(text: string, piece: string, { names }: NamePieces, reach: number): boolean {
  let at = text.indexOf(piece);
  if (at < 0) return false;
  const whole = new RegExp(names[piece] ?? '');
  for (; at >= 0; at = text.indexOf(piece, at + 1))
    if (whole.test(text.slice(Math.max(0, at - reach), at + reach).toLowerCase())) return true;
  return false;
}

/**
 * If a page's main part has at most this many characters, the whole page is searched instead. Some
 * pages fill their main part later.
 */
const LEAST_TEXT = 250;

/**
 * Maximum number of characters that are searched in a page. It limits the work, and it is many
 * times the length of the longest article.
 */
const MOST_TEXT = 5e6;

/**
 * Returns the text of a page's main part. Returns the whole page's text if `whole` is true, or if
 * the main part is missing or short.
 */
export function pageText(page: Document, whole?: boolean): string {
  const name = whole ? undefined : mainName(page);
  const main = name ? textAt(page, MAIN_PATHS[name], mainPart) : '';
  const text = main.length > LEAST_TEXT ? main : textAt(page, '/html/body', ({ body }) => body);
  return text.slice(0, MOST_TEXT);
}

/** XPaths of the element that `mainPart` returns, by the element's name. */
const MAIN_PATHS = { main: '//main', article: '//article[.//h1]' };

/** `XPathResult.STRING_TYPE`. */
const STRING_TYPE = 2;

/**
 * Returns the text of an element; '' if the page has no such element. The XPath `path` and the
 * function `find` are two ways to find the same element. Only one of them is used: `path` in HTML
 * pages in Chromium, otherwise `find`.
 */
function textAt(
  page: Document,
  path: string,
  find: (page: Document) => Element | null | undefined,
): string {
  // In Chromium, the text is read with XPath, without getting the element. Once a script gets an
  // element, Chromium takes 0.7 ms to prepare the properties that elements have. In two cases,
  // the text is read from the element instead: in Firefox, which has no such cost and whose XPath
  // is slower, and in XHTML, in which the paths find nothing.
  const isFirefox = 'mozSetImageElement' in page;
  if (isFirefox || page.contentType !== 'text/html') return find(page)?.textContent ?? '';
  return page.evaluate(`string(${path})`, page, null, STRING_TYPE).stringValue;
}

/** Elements whose text is never part of an article. */
const NO_ARTICLE = 'script,style,noscript,template,select,button,textarea,svg,nav,footer';
/** Matches all elements except those that only emphasise a part of a sentence. */
const NOT_EMPHASIS = ':not(b,em,i,strong)';
/**
 * Maximum number of text nodes that are examined. A page with more nodes counts as a page that may
 * name an app in an article.
 */
const MOST_NODES = 20_000;

/**
 * True when the title or an article on the page may name an app. Menus, footers, scripts and texts
 * that are mostly links don't count. `text` is from `pageText`.
 */
export function mayNameInArticle(page: Document, text: string, names: NamePatterns): boolean {
  if (namesWatchedApp(page.title, names) || namesInArticle(page, text, names)) return true;
  // An article outside the main part may name an app that the main part does not name, or spell a
  // name differently (`TIKTOK`).
  const whole = pageText(page, true);
  return whole !== text && namesInArticle(page, whole, names);
}

/**
 * True when an article on the page may name an app. Also true if the page has more than
 * `MOST_NODES` text nodes.
 */
function namesInArticle(page: Document, text: string, names: NamePatterns): boolean {
  // Names in all writing systems are searched for. `usesNonLatinWriting` is no help here, because
  // it examines only samples of the text. If all samples come from inline `script` elements, it
  // misses the article's writing system.
  const pieces = [names.latin, names.other].flatMap((script) =>
    candidates(text, script).filter((piece) => isInName(text, piece, script, names.reach)),
  );
  const texts = page.createTreeWalker(page.body, 4);
  for (let count = 0; ; count++) {
    const node = texts.nextNode() as Text | null;
    if (!node) return false;
    if (count === MOST_NODES) return true;
    const { data } = node;
    // Pieces are searched for first. This is quick, and most text nodes contain none.
    const isNaming = pieces.some((piece) => data.includes(piece)) && namesWatchedApp(data, names);
    if (isNaming && mayBeArticle(node)) return true;
  }
}

function mayBeArticle({ parentElement }: Text): boolean {
  if (!parentElement || parentElement.closest(NO_ARTICLE)) return false;
  const link = parentElement.closest('a');
  const around = link?.parentElement?.closest(NOT_EMPHASIS);
  // The page reader leaves out texts that consist mostly of links.
  return !link || !around || lengthOf(around) >= 2 * lengthOf(link);
}

function lengthOf({ textContent }: Element): number {
  return textContent?.trim().length ?? 0;
}

/**
 * Returns a page's `main` element if there is exactly one. On a page without `main`, returns the
 * only `article` element, if it contains an h1. `undefined` for any other page.
 */
export function mainPart(page: Document): Element | undefined {
  const name = mainName(page);
  const part = name && page.getElementsByTagName(name)[0];
  return name === 'main' || part?.querySelector('h1') ? part : undefined;
}

/**
 * Returns the name of the element that `mainPart` may return. `undefined` if no element qualifies.
 */
function mainName(page: Document): keyof typeof MAIN_PATHS | undefined {
  const mains = page.getElementsByTagName('main').length;
  if (mains > 0) return mains > 1 ? undefined : 'main';
  return page.getElementsByTagName('article').length === 1 ? 'article' : undefined;
}
