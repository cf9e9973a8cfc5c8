/** Search patterns for the names of watched apps, made by `namePatterns`. Plain data. */
export interface NamePatterns {
  /** Names in Latin letters, which pages of every language use. */
  latin: NamePieces;
  /** Names in other scripts, which only pages in those scripts use. */
  other: NamePieces;
  /**
   * Length of the longest name, in characters. A name that contains a piece can't begin or end
   * farther than this from the start of the piece.
   */
  reach: number;
}

/**
 * Short pieces of names. A text is first searched for these pieces, and then for whole names
 * around the pieces found. If there are only few pieces, each is searched for separately.
 */
export interface NamePieces {
  /**
   * For each piece, the source of a pattern that matches the whole names with that piece. The
   * pattern is in lower case. The names are looked for around a piece that was found.
   */
  names: Readonly<Record<string, string>>;
  /**
   * Source of a pattern that cuts a text into tokens. Every piece that the text contains is one of
   * the tokens. Present only when there are many pieces.
   */
  tokens?: string;
  /**
   * Source of a pattern that matches at the start of each piece and captures the piece. Present
   * only when there are many pieces, in a script that can't be cut into tokens.
   */
  beforePiece?: string;
}

/**
 * Matches a letter outside the Latin script. Vietnamese letters are Latin; punctuation and symbols
 * belong to no script.
 */
export const OTHER_SCRIPT = /[^\0-\u024f\u1e00-\u2bff]/;

/**
 * Number of samples of a text from which its script is recognised, and number of characters in
 * each sample.
 */
const SAMPLES = 8;
const SAMPLE_LENGTH = 80;

/**
 * True when a text, or a part of it, is written in a script other than Latin. Looks only at
 * samples.
 */
function usesOtherScript(text: string): boolean {
  const step = Math.max(SAMPLE_LENGTH, (text.length - SAMPLE_LENGTH) / (SAMPLES - 1));
  for (let at = 0; at < text.length; at += step)
    if (OTHER_SCRIPT.test(text.slice(at, at + SAMPLE_LENGTH))) return true;
  return false;
}

/**
 * True when a text names one of the apps. Names in other scripts are searched for only when a
 * sample of the text is written in such a script.
 */
export function namesWatchedApp(text: string, { latin, other, reach }: NamePatterns): boolean {
  const isNamedIn = (pieces: NamePieces) =>
    candidates(text, pieces).some((piece) => isInName(text, piece, pieces, reach));
  return isNamedIn(latin) || (usesOtherScript(text) && isNamedIn(other));
}

/**
 * Returns the pieces that a text may contain. If there are few pieces, returns all of them,
 * because browsers search a text for one short string very fast. If there are many, returns the
 * pieces that one pass over the text finds. A plain loop collects them, because the first call of
 * `filter` and the first set cost Firefox more time than the whole loop.
 */
function candidates(text: string, { names, tokens, beforePiece }: NamePieces): string[] {
  const found = beforePiece
    ? Array.from(text.matchAll(new RegExp(beforePiece, 'g')), ([, piece = '']) => piece)
    : tokens && (text.match(new RegExp(tokens, 'g')) ?? []);
  if (!found) return Object.keys(names);
  const pieces: string[] = [];
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
 * A page's main part is searched alone only if its text has more than this many characters. A main
 * part with less text may be filled later or hold no article at all.
 */
const LEAST_TEXT = 250;

/**
 * Largest number of a page's characters that are searched. This is many times the length of the
 * longest article, and it bounds the work.
 */
const MOST_TEXT = 5e6;

/**
 * Returns the text of a page's main part. Returns the text of the whole page if the page marks no
 * main part, if the main part has little text (see `LEAST_TEXT`), or if `whole` is set. Reads the
 * text only once.
 */
export function pageText(page: Document, whole?: boolean): string {
  const main = (!whole && mainPart(page)?.textContent) || '';
  const text = main.length > LEAST_TEXT ? main : (page.body?.textContent ?? '');
  return text.slice(0, MOST_TEXT);
}

/** Elements whose text is never part of an article. */
const NO_ARTICLE = 'script,style,noscript,template,select,button,textarea,svg,nav,footer';
/** Matches all elements except those that only emphasise a part of a sentence. */
const NOT_EMPHASIS = ':not(b,em,i,strong)';
/**
 * Largest number of text nodes that are looked at. A page with more nodes is treated as one that
 * may name an app in an article.
 */
const MOST_NODES = 20_000;

/**
 * True when a page may name one of the apps in an article, and not only in scripts, menus,
 * footers, and texts that are mostly a link. `text` is the page's text, read by `pageText`, and
 * must name one of the apps. Thanks to this test, most pages that merely have a share button or a
 * list of other stories need not be read further.
 */
export function mayNameInArticle(page: Document, text: string, names: NamePatterns): boolean {
  if (namesWatchedApp(page.title, names) || namesInArticle(page, text, names)) return true;
  // The article may be outside the main part and may write the name in another way.
  const whole = pageText(page, true);
  return whole !== text && namesInArticle(page, whole, names);
}

/**
 * True when an article on the page may name an app. Looks only for names with a piece that was
 * found in `text`.
 */
function namesInArticle(page: Document, text: string, names: NamePatterns): boolean {
  // Names in all writing systems are searched for here, without a look at samples. All samples of
  // the text might come from inline `script` elements.
  const pieces = [names.latin, names.other].flatMap((script) =>
    candidates(text, script).filter((piece) => isInName(text, piece, script, names.reach)),
  );
  const texts = page.createTreeWalker(page.body, 4);
  for (let count = 0; count < MOST_NODES; count++) {
    const node = texts.nextNode() as Text | null;
    if (!node) return false;
    const { data } = node;
    // Most text nodes contain no piece, and finding that out is quick.
    const isNaming = pieces.some((piece) => data.includes(piece)) && namesWatchedApp(data, names);
    if (isNaming && mayBeArticle(node)) return true;
  }
  return true;
}

function mayBeArticle({ parentElement }: Text): boolean {
  if (!parentElement || parentElement.closest(NO_ARTICLE)) return false;
  const link = parentElement.closest('a');
  const around = link?.parentElement?.closest(NOT_EMPHASIS);
  // The page reader leaves out texts of which more than half is links.
  return !link || !around || lengthOf(around) >= 2 * lengthOf(link);
}

function lengthOf({ textContent }: Element): number {
  return textContent?.trim().length ?? 0;
}

/**
 * Finds the element that a page marks as its main part: its only `main`, or, on a page without
 * any, its only `article` if that article holds an h1. Undefined when there is no such element, or
 * several.
 */
export function mainPart(page: Document): Element | undefined {
  const mains = page.getElementsByTagName('main');
  if (mains.length > 0) return mains.length > 1 ? undefined : mains[0];
  const articles = page.getElementsByTagName('article');
  if (articles.length === 1 && articles[0]?.querySelector('h1')) return articles[0];
}
