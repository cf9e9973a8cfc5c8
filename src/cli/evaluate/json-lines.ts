import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type * as z from 'zod/mini';
import { errorMessage } from '../../core/wording/error-message.ts';
import { schemaFault } from '../schema-fault.ts';
import { systemFault } from '../system-fault.ts';

/** One line of a JSON Lines file, with its position for error messages. */
export interface Line<Value> {
  value: Value;
  /** Number of the line, counted from 1. */
  number: number;
  /** File and line, for error messages: `texts.jsonl:7`. */
  where: string;
}

/**
 * Reads a JSON Lines file, perhaps gzipped. Skips empty lines. Throws an Error for an empty file.
 * Throws an Error that names the line if a line is not JSON or does not fit the schema.
 */
export async function readJsonLines<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): Promise<Line<z.output<Schema>>[]> {
  const text = await readText(file);
  if (text.trim() === '')
    throw new Error(`${file} is empty: it needs a line of JSON for each row.`);
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const number = index + 1;
    const where = `${file}:${number}`;
    return [{ value: checked(parseJson(line, where), schema, where), number, where }];
  });
}

/**
 * Returns a file's text, decompressed if the file is gzipped. Throws an Error with the file's path
 * when the file can't be read or is damaged.
 */
export async function readText(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (gzipped ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new Error(`Can't read ${file}: ${systemFault(error)}.`);
  }
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: not JSON (${errorMessage(error)})`);
  }
}

function checked<Schema extends z.ZodMiniType>(
  data: unknown,
  schema: Schema,
  where: string,
): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => schemaFault(issue, data));
  throw new Error(`${where}: ${faults.join('; ')}`);
}
