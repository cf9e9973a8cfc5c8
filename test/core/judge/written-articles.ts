import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/core/article/article.ts';

/** An invented article, read from one line of a text file. */
export interface WrittenArticle {
  /** Label at the start of the line, such as a language, a legal form or a subject. */
  label: string;
  /** App that the judge must find, and no other app; undefined if the line names no app. */
  app: string | undefined;
  /** Jurisdiction that the judge must list first; undefined if the article needs no answer. */
  first: string | undefined;
  title: string;
  paragraphs: string[];
}

const LINE =
  /^(?<label>.+?) \((?:(?<app>[a-z-]+), )?(?<first>none|[A-Z][A-Z0-9-]+)\) \| (?<title>[^|]+) \| (?<text>.+)$/;

/**
 * Reads the articles of a text file, such as `forms/en.txt`. Throws an Error for a malformed line.
 * `#` begins a comment.
 * - `label (NP) | headline | paragraph | …`: the judge must list NP first
 * - `label (tiktok, NP) | …`: it must find only TikTok
 * - `label (none) | …`: no answer is needed
 */
export function writtenArticles(file: string): WrittenArticle[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line, index) => {
    if (line.startsWith('#')) return [];
    const { label, app, first, title, text } = LINE.exec(line)?.groups ?? {};
    if (!label || !title || !text)
      throw new Error(`${file}:${index + 1}: not "label (place) | headline | text": ${line}`);
    return {
      label,
      app,
      first: first === 'none' ? undefined : first,
      title,
      paragraphs: text.split(' | '),
    };
  });
}

/** Makes an article from these paragraphs. The date in the default `url` is 20 September 2020. */
export function article(
  title: string,
  paragraphs: readonly string[],
  url = 'https://news.example/2020/09/20/story',
): Article {
  const blocks = paragraphs.map((text) => ({ kind: 'text' as const, text }));
  return { url, title, lang: '', blocks, dateClues: [] };
}

/** Makes an article whose page declares its language and its day of publication. */
export function datedArticle(
  lang: string,
  date: string,
  title: string,
  ...paragraphs: readonly string[]
): Article {
  return {
    ...article(title, paragraphs, 'https://news.example/story'),
    lang,
    dateClues: [{ from: 'meta', name: 'article:published_time', value: `${date}T12:00:00Z` }],
  };
}
