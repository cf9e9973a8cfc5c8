import { parseHTML } from 'linkedom';
import type { Article, Block, DateClue } from '../../core/article/article.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { clue, datelineIn } from '../../core/article/read-datelines.ts';
import type { Row } from './rows.ts';

/**
 * Turns a row's content into an article. In plain text, the first line is the title. The date
 * comes from the row or, if the row has none, from the dateline.
 */
export function articleOf(row: Row, content: string): Article {
  const url = row.url ?? '';
  if (isHtml(row, content)) {
    return readArticle(parseHTML(content).document as unknown as Document, url);
  }
  const [title = '', ...paragraphs] = content.split('\n').map((line) => line.trim());
  const blocks = paragraphs
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'text' as const, text }));
  return { url, title, lang: row.lang ?? '', blocks, dateClues: datesOf(row, blocks) };
}

function datesOf({ date }: Row, blocks: readonly Block[]): DateClue[] {
  return date
    ? [{ from: 'meta', name: 'article:published_time', value: date }]
    : blocks.map(({ text }, at) => clue('text', '', datelineIn(text, at), at));
}

function isHtml(row: Row, content: string): boolean {
  return (
    /\.html?(\.gz)?$/.test(row.file ?? '') ||
    /^\s*<(!doctype|html|\?xml)/i.test(content.slice(0, 500))
  );
}
