import type { Article } from './article.ts';
import { readPassages, selectBlocks } from './read-blocks.ts';
import { readDateClues } from './read-date-clues.ts';

/**
 * The article a page shows: headline, blocks of prose without the page's surroundings, and the raw clues to its date.
 * Reads the DOM only (no layout is forced, nothing is written); works on a browser's document and on linkedom's.
 * A page without prose gives no blocks. The work is bounded whatever the page's size.
 */
export function readArticle(document: Document, url: string): Article {
  const headline = findHeadline(document);
  const { passages, headlineAt } = readPassages(document.body ?? document.documentElement, headline);
  return {
    url: url.replace(/#.*$/s, '').slice(0, 8000),
    title: fold(headline?.textContent) || openGraphTitle(document) || fold(document.title),
    lang: fold(document.documentElement?.getAttribute('lang')).slice(0, 35),
    blocks: selectBlocks(passages, headlineAt),
    dateClues: readDateClues(document, passages, headlineAt),
  };
}

/** The h1 that the document's own titles repeat (pages have others: the site's name, the next story), else the first with text. */
function findHeadline(document: Document): Element | null {
  const titles = fold(`${document.title} ${openGraphTitle(document)}`).toLowerCase();
  let first: Element | null = null;
  const candidates = document.getElementsByTagName('h1');
  for (let index = 0; index < candidates.length && index < 20; index++) {
    const candidate = candidates[index] as Element;
    const text = fold(candidate.textContent).toLowerCase();
    if (text.length > 9 && titles.includes(text)) return candidate;
    if (text) first ??= candidate;
  }
  return first;
}

function openGraphTitle(document: Document): string {
  return fold(document.querySelector('meta[property="og:title"]')?.getAttribute('content'));
}

function fold(text: string | null | undefined): string {
  return (text ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();
}
