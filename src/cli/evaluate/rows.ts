import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { errorMessage } from '../../core/wording/error-message.ts';

const names = z.optional(z.nullable(z.array(z.string())));

/**
 * One labelled article: its text, or the path of the file that contains it (HTML or text, with or
 * without gzip, relative to the list).
 */
const rowSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  file: z.optional(z.string()),
  text: z.optional(z.string()),
  url: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.string())),
  label: z.enum(['restriction', 'none']),
  apps: names,
  jurisdictions: names,
  hard: z.optional(z.nullable(z.string())),
});

export interface Row extends Omit<z.infer<typeof rowSchema>, 'id'> {
  id: string;
}

/**
 * Reads a list of labelled articles. Throws an Error with the line number when a line has the wrong
 * form.
 */
export async function readRows(file: string): Promise<Row[]> {
  const lines = (await readText(file)).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = rowSchema.safeParse(parseJson(line, `${file}:${index + 1}`));
    if (!row.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(row.error)}`);
    const { id, file: page } = row.data;
    return [{ ...row.data, id: String(id ?? page ?? index + 1) }];
  });
}

/**
 * Returns the content of a row. Throws an Error when the row has neither a text nor a readable
 * file.
 */
export async function contentOf(row: Row, list: string): Promise<string> {
  if (row.text !== undefined) return row.text;
  if (row.file === undefined)
    throw new Error(`${list}: row ${row.id} has neither "text" nor "file"`);
  return readText(resolve(dirname(list), row.file));
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`Can't read ${file}. Give the path of a file that exists.`);
  });
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (gzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: not JSON (${errorMessage(error)})`);
  }
}
