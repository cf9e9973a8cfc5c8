import type { Article } from './article.ts';
import { type Passages, readPassages, selectBlocks } from './read-blocks.ts';
import { readDateClues } from './read-date-clues.ts';

/**
 * The article a page shows: headline, blocks of prose without the page's surroundings, and the raw clues to its date.
 * Reads the DOM only (no layout is forced, nothing is written); works on a browser's document and on linkedom's.
 * A page without prose gives no blocks. The work is bounded whatever the page's size.
 */
export function readArticle(document: Document, url: string): Article {
  const headline = findHeadline(document);
  const read = readPage(document, headline);
  return {
    url: url.replace(/#.*$/s, '').slice(0, 8000),
    title: fold(headline?.textContent) || openGraphTitle(document) || fold(document.title),
    lang: fold(document.documentElement?.getAttribute('lang'), 35),
    blocks: selectBlocks(read),
    dateClues: readDateClues(document, read),
  };
}

/** Less prose than this is hardly an article. */
const LITTLE_PROSE = 250;

/**
 * The passages of the page's main part, when it is marked as such and holds the headline and prose; else of the whole page.
 * When hardly any prose stands outside what looks like surroundings, the longest of these is the article after all.
 */
function readPage(document: Document, headline: Element | null): Passages {
  const [main, another] = document.getElementsByTagName('main');
  if (main?.contains(headline) && !another) {
    const read = readPassages(main, headline);
    if (proseOf(read) >= LITTLE_PROSE) return read;
  }
  // Parsers for the command line leave the text of a broken page beside an empty body.
  const root = document.body?.firstChild ? document.body : document.documentElement;
  const read = readPassages(root, headline);
  const prose = proseOf(read);
  if (prose >= LITTLE_PROSE) return read;
  const [longest] = read.surroundings.slice(0, 50).sort((a, b) => lengthOf(b) - lengthOf(a));
  if (!longest) return read;
  const again = readPassages(root, headline, longest);
  return proseOf(again) > prose * 3 ? again : read;
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

function proseOf({ passages }: Passages): number {
  return passages.reduce((sum, { prose }) => sum + prose, 0);
}

/** The h1 that the document's own titles repeat (pages have others: the site's name, the next story), else such an h2, else the first h1. */
function findHeadline(document: Document): Element | null {
  const titles = fold(`${document.title} ${openGraphTitle(document)}`).toLowerCase();
  const candidates = ['h1', 'h2'].flatMap((name) => [...document.getElementsByTagName(name)].slice(0, 20));
  const repeated = candidates.find(({ textContent }) => {
    const text = fold(textContent).toLowerCase();
    return text.length > 9 && titles.includes(text);
  });
  return (
    repeated ??
    candidates.find(({ localName, textContent }) => localName === 'h1' && fold(textContent)) ??
    null
  );
}

function openGraphTitle(document: Document): string {
  return fold(document.querySelector('meta[property="og:title"]')?.getAttribute('content'));
}

function fold(text: string | null | undefined, most = 1000): string {
  return (text ?? '').slice(0, most).replace(/\s+/g, ' ').trim();
}
