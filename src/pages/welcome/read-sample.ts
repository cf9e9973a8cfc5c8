import type { Article } from '../../core/article/article.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { SAMPLE } from './sample-article.ts';

/** Reads the displayed article from its markup alone, just as the content script reads a page. */
export function readSample(shown: HTMLElement): Article {
  const page = document.implementation.createHTMLDocument(SAMPLE.title);
  page.documentElement.lang = SAMPLE.lang;
  page.body.append(page.importNode(shown, true));
  return readArticle(page, SAMPLE.url);
}
