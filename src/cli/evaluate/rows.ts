import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import { readJsonLines, readText } from './json-lines.ts';

const names = z.optional(z.nullable(z.array(z.string())));

/**
 * A labelled article. `text` contains the article. Without `text`, `file` is the path of an HTML
 * or text file relative to the list; the file may be gzipped.
 */
const rowSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  file: z.optional(z.string()),
  text: z.optional(z.string()),
  url: z.optional(z.nullable(z.string())),
  /**
   * Day of publication, `YYYY-MM-DD`. Used only with plain text, because a web page contains its
   * own date.
   */
  date: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.string())),
  label: z.enum(['restriction', 'none']),
  apps: names,
  jurisdictions: names,
  hard: z.optional(z.nullable(z.string())),
});

/** A labelled article, and the list that it comes from. */
export interface Row extends Omit<z.infer<typeof rowSchema>, 'id'> {
  /**
   * The article's id in the list. If the list gives no id, this is the article's `file` or else
   * the number of its line.
   */
  id: string;
  /** Path of the list that contains the article. */
  list: string;
}

/**
 * Reads lists of labelled articles, one after the other. Throws an Error with file and line when a
 * line is malformed.
 */
export async function readRows(lists: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const list of lists)
    for (const { value, number } of await readJsonLines(list, rowSchema))
      rows.push({ ...value, id: String(value.id ?? value.file ?? number), list });
  return rows;
}

/**
 * Returns the content of an article. Throws an Error when the row has neither a text nor a
 * readable file.
 */
export async function contentOf({ id, text, file, list }: Row): Promise<string> {
  if (text !== undefined) return text;
  if (file === undefined) throw new Error(`${list}: row ${id} has neither "text" nor "file"`);
  return readText(resolve(dirname(list), file));
}
