import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/core/article/article.ts';

/** An article as a line of a text file has it. */
export interface WrittenArticle {
  /** What the file's first lines say it is: a language, a legal form, a subject. */
  label: string;
  /** The only app that the judge has to name; undefined where the line names none. */
  app: string | undefined;
  /** Jurisdiction that the judge has to name first; undefined for an article that it stays silent on. */
  first: string | undefined;
  title: string;
  paragraphs: string[];
}

const LINE =
  /^(?<label>.+?) \((?:(?<app>[a-z-]+), )?(?<first>none|[A-Z-]+)\) \| (?<title>[^|]+) \| (?<text>.+)$/;

/**
 * Reads a text file of this folder (`forms/en.txt`), in which a line is an article: `label (first
 * jurisdiction, or none) | headline | paragraph`, with more paragraphs behind more bars. An app may
 * stand before the jurisdiction: `(tiktok, NP)`. Lines that begin with `#` are left out. Throws with
 * the file and the line when one has another form.
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
    return { label, app, first: first === 'none' ? undefined : first, title, paragraphs: text.split(' | ') };
  });
}

/** An article of a news site with these paragraphs; `url` is an address of 20 September 2020 by default. */
export function article(
  title: string,
  paragraphs: readonly string[],
  url = 'https://news.example/2020/09/20/story',
): Article {
  const blocks = paragraphs.map((text) => ({ kind: 'text' as const, text }));
  return { url, title, lang: '', blocks, dateClues: [] };
}
