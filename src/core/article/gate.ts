/** Search patterns for the names of watched apps, made by `namePatterns`. Plain data. */
export interface NamePatterns {
  /** Names in Latin letters, which pages of every language use. */
  latin: NamePieces;
  /** Names in other scripts, which only pages in those scripts use. */
  other: NamePieces;
  /**
   * Length of the longest name, in characters: the most by which a whole name can begin before a
   * piece or end after it.
   */
  reach: number;
}

/**
 * Short pieces of names, by which a text is searched. Unless they are many, each is looked for.
 */
export interface NamePieces {
  /**
   * For each piece, the source of a pattern for the whole names that contain it, in lower case.
   * The names are looked for around a piece that was found.
   */
  names: Readonly<Record<string, string>>;
  /**
   * Source of a pattern that cuts a text into tokens; each piece that the text has is one of them.
   * Only where the pieces are many.
   */
  tokens?: string;
  /**
   * Source of a pattern that matches before each piece and captures it. Only where the pieces are
   * many and their script can't be cut into tokens.
   */
  beforePiece?: string;
}

/**
 * Letters outside the Latin script (Vietnamese letters are Latin). Punctuation and symbols belong
 * to no script.
 */
export const OTHER_SCRIPT = /[^\0-\u024f\u1e00-\u2bff]/;

/**
 * Number of samples of a text by which its script is recognised, and characters in each sample.
 */
const SAMPLES = 8;
const SAMPLE_LENGTH = 80;

/** True when a text is written in another script than the Latin one, at least in parts. */
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
 * Returns all pieces when they are few, because browsers search a text for one short string very
 * fast. Of many pieces, returns those that the text has, found in one pass over the text. They are
 * collected in a plain loop, because Firefox prepares the first call of `filter`, and the first
 * set, for longer than the loop takes.
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
 * Minimum length, in characters, of the text in a `main` element that is searched alone. A `main`
 * with less text may be filled later or hold no article at all.
 */
const LEAST_TEXT = 250;

/**
 * Largest number of characters of a page that are searched. It is many times the longest article
 * and bounds the work.
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

/** Elements whose text belongs to no article. */
const NO_ARTICLE = 'script,style,noscript,template,select,button,textarea,svg,nav,footer';
/** Any element but those that only emphasise a part of a sentence. */
const NOT_EMPHASIS = ':not(b,em,i,strong)';
/**
 * Largest number of text nodes that are looked at. A page with more nodes counts as one that may
 * name an app.
 */
const MOST_NODES = 20_000;

/**
 * True when a page whose `text`, read by `pageText`, names one of the apps may do so in an
 * article, and not only in scripts, menus, footers, and texts that are mostly a link. Most pages
 * that merely have a share button or a list of other stories thus need not be read further.
 */
export function mayNameInArticle(page: Document, text: string, names: NamePatterns): boolean {
  if (namesWatchedApp(page.title, names) || namesInArticle(page, text, names)) return true;
  // The article may stand outside the main part and write the name in another way.
  const whole = pageText(page, true);
  return whole !== text && namesInArticle(page, whole, names);
}

/** True when an article of the page may name an app by one of the pieces that `text` has. */
function namesInArticle(page: Document, text: string, names: NamePatterns): boolean {
  // No sample decides about the script here, because all samples may come from inline scripts.
  const pieces = [names.latin, names.other].flatMap((script) =>
    candidates(text, script).filter((piece) => isInName(text, piece, script, names.reach)),
  );
  const texts = page.createTreeWalker(page.body, 4);
  for (let count = 0; count < MOST_NODES; count++) {
    const node = texts.nextNode() as Text | null;
    if (!node) return false;
    const { data } = node;
    // Most text nodes have no piece, which is quickly seen.
    const isNaming = pieces.some((piece) => data.includes(piece)) && namesWatchedApp(data, names);
    if (isNaming && mayBeArticle(node)) return true;
  }
  return true;
}

function mayBeArticle({ parentElement }: Text): boolean {
  if (!parentElement || parentElement.closest(NO_ARTICLE)) return false;
  const link = parentElement.closest('a');
  const around = link?.parentElement?.closest(NOT_EMPHASIS);
  // The reader's script leaves out texts of which more than half is links.
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
