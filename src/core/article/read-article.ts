import type { Article } from './article.ts';
import { mainPart } from './gate.ts';
import { foldSpace, type Passages, readPassages, selectBlocks } from './read-blocks.ts';
import { firstOf, readDateClues } from './read-date-clues.ts';

/**
 * Reads the article that a page shows: its headline, its blocks of prose, and the clues to its
 * date. A page without prose gives an article without blocks. Forces no layout. Works on a
 * browser's document and on linkedom's. The work is limited, whatever the page's size.
 */
export function readArticle(document: Document, url: string): Article {
  return readArticleIf(document, url, findHeadline(document), () => true) as Article;
}

/**
 * Works like `readArticle`, but first calls `isWanted` with the article's title and text. If
 * `isWanted` returns false, returns null and does not look for the date. `headline` is the result
 * of `findHeadline`.
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
  return {
    url: url.replace(/#.*$/s, '').slice(0, 8000),
    title,
    lang: fold(document.documentElement?.lang, 35),
    blocks,
    dateClues: readDateClues(document, read),
  };
}

/** Minimum amount of prose, in characters, on a page with an article. */
const LITTLE_PROSE = 250;

/**
 * Reads the passages of the page's main part if that contains the headline and enough prose.
 * Otherwise reads those of the whole page. If hardly any prose remains, includes the longest
 * element around the article if that element has much more prose.
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
 * Returns the headline: the longest h1 whose text is also in the document's own titles. Other h1
 * elements may announce the next story or name the site. If no h1 fits, returns the longest h2
 * that does, or else the first h1. Null when there is none of these.
 */
export function findHeadline(document: Document): Element | null {
  const titles = letters(fold(`${document.title} ${openGraphTitle(document)}`));
  let first: Element | null = null;
  for (const name of ['h1', 'h2']) {
    let longest = 0;
    let best: Element | null = null;
    for (const heading of firstOf(document.getElementsByTagName(name), MOST_HEADINGS)) {
      const text = fold(heading.textContent);
      if (text.length >= LEAST_HEADLINE && text.length > longest && titles.includes(letters(text)))
        [best, longest] = [heading, text.length];
      if (name === 'h1' && text) first ??= heading;
    }
    if (best) return best;
  }
  return first;
}

/**
 * Matches white space, punctuation and symbols (including emoji) of all scripts in which articles
 * are judged. A pattern for all but letters and digits would be shorter, but V8 takes 2 ms to
 * compile it on each page.
 */
const SEPARATORS =
  /(?:[\0-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u05be\u060c\u061b-\u061f\u06d4\u0964\u0965\u2000-\u2070\u20a0-\u20bf\u2190-\u245f\u2500-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\ufe10-\ufe6f\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]|[\ud83c-\ud83e][\udc00-\udfff])+/g;

/**
 * Returns the letters and digits of a text, in lower case. Everything else is removed, because
 * pages put different characters between the parts of a title.
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
