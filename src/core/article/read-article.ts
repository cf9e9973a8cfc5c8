import type { Article } from './article.ts';
import { mainPart } from './gate.ts';
import { foldSpace, type Passages, readPassages, selectBlocks } from './read-blocks.ts';
import { firstOf, readDateClues } from './read-date-clues.ts';

/**
 * Reads the article that a page shows. If the page has no prose, the article has no blocks.
 * Forces no layout. Also works outside a browser, on documents of the library linkedom.
 */
export function readArticle(document: Document, url: string): Article {
  return readArticleIf(document, url, findHeadline(document), () => true) as Article;
}

/**
 * Works like `readArticle`, but returns null if `isWanted` rejects the title and text. In this
 * case, no dates are read. `headline` comes from `findHeadline`.
 */
export function readArticleIf(
  document: Document,
  url: string,
  headline: Element | null,
  isWanted: (text: string) => boolean,
): Article | null {
  const read = readPage(document, headline);
  const title = fold(headline?.textContent) || openGraphTitle(document) || fold(document.title);
  const blocks = selectBlocks(read);
  if (!isWanted([title, ...blocks.map(({ text }) => text)].join('\n'))) return null;
  const [address = ''] = url.split('#', 1);
  return {
    url: address.slice(0, 8000),
    title,
    lang: fold(document.documentElement?.lang, 35),
    blocks,
    dateClues: readDateClues(document, read),
  };
}

/** With less prose than this, in characters, the article was probably not found. */
const LITTLE_PROSE = 250;

/**
 * Reads the passages of the page's main part. If the main part lacks the headline, or has less
 * prose than `LITTLE_PROSE`, reads the whole page instead.
 */
function readPage(document: Document, headline: Element | null): Passages {
  const main = mainPart(document);
  if (main?.contains(headline)) {
    const read = readPassages(main, headline);
    if (read.prose >= LITTLE_PROSE) return read;
  }
  const root = document.body ?? document.documentElement;
  const read = readPassages(root, headline);
  if (read.prose >= LITTLE_PROSE) return read;
  // The article may be in an element that was left out, for example because of the class
  // "newsletter". The left-out element with the most text is therefore tried, too.
  let longest: Element | undefined;
  let most = 0;
  for (const element of read.surroundings.slice(0, 50)) {
    const length = element.textContent?.length ?? 0;
    if (length > most) [longest, most] = [element, length];
  }
  if (!longest) return read;
  const again = readPassages(root, headline, longest);
  return again.prose > read.prose * 3 ? again : read;
}

/** Maximum number of headings of one rank (h1 or h2) that are read. */
const MOST_HEADINGS = 20;
/** Minimum length of a headline, in characters. Shorter headings name a section or the site. */
const LEAST_HEADLINE = 10;

/**
 * Returns the headline; null when there is none. Prefers the longest h1 that also occurs in the
 * document's titles. If no h1 does, takes the longest h2 in the titles, and as a last resort the
 * first h1.
 */
export function findHeadline(document: Document): Element | null {
  // An h1 that is not in the document's titles may announce the next story or name the site.
  const titles = fold(`${document.title} ${openGraphTitle(document)}`);
  let lettersOfTitles: string | undefined;
  const isInTitles = (text: string) => {
    if (titles.includes(text)) return true;
    lettersOfTitles ??= letters(titles);
    return lettersOfTitles.includes(letters(text));
  };
  let first: Element | null = null;
  for (const name of ['h1', 'h2']) {
    let longest = 0;
    let best: Element | null = null;
    for (const heading of firstOf(document.getElementsByTagName(name), MOST_HEADINGS)) {
      const text = fold(heading.textContent);
      if (text.length >= LEAST_HEADLINE && text.length > longest && isInTitles(text))
        [best, longest] = [heading, text.length];
      if (name === 'h1' && text) first ??= heading;
    }
    if (best) return best;
  }
  return first;
}

/**
 * Matches white space, punctuation and symbols in all languages that the judge reads. The
 * characters are listed, because V8 would need 2 ms to compile a shorter pattern for everything
 * except letters and digits.
 */
const SEPARATORS =
  /(?:[\0-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u05be\u060c\u061b-\u061f\u06d4\u0964\u0965\u2000-\u2070\u20a0-\u20bf\u2190-\u245f\u2500-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\ufe10-\ufe6f\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]|[\ud83c-\ud83e][\udc00-\udfff])+/g;

/**
 * Returns a text's letters and digits in lower case. A heading can then be compared with a title
 * even if one has "–" between its parts and the other has "|".
 */
function letters(text: string): string {
  return text.toLowerCase().replace(SEPARATORS, '');
}

function openGraphTitle(document: Document): string {
  return fold(document.querySelector('[property="og:title"]')?.getAttribute('content'));
}

function fold(text: string | null | undefined, most = 1000): string {
  return foldSpace((text ?? '').slice(0, most));
}
