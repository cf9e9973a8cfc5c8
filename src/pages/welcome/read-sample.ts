import type { Article } from '../../core/article/article.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { SAMPLE } from './sample-article.ts';

/**
 * Reads the sample article from the page's markup, just as the content script reads an article on
 * a news site.
 */
export function readSample(shown: HTMLElement): Article {
  const page = document.implementation.createHTMLDocument(SAMPLE.title);
  page.documentElement.lang = SAMPLE.lang;
  page.body.append(page.importNode(shown, true));
  return readArticle(page, SAMPLE.url);
}
