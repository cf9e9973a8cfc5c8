import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { DeadLink } from './links.ts';

/**
 * Adds archived copies to the dataset's sources with dead links. Inserts the line `archive:
 * https://…` below `url:` in each source that has no such line yet. Returns the number of new
 * lines.
 */
export async function fillArchives(dataset: string, dead: readonly DeadLink[]): Promise<number> {
  const copies = new Map(dead.flatMap(({ url, archive }) => (archive ? [[url, archive]] : [])));
  const folder = join(dataset, 'jurisdictions');
  let filled = 0;
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.yaml'))) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    const places = placesFor(text, copies);
    if (places.length > 0) await writeFile(path, withLines(text, places));
    filled += places.length;
  }
  return filled;
}

/** A line to insert into a file's text. `at` is the offset at which the preceding line ends. */
interface Place {
  at: number;
  line: string;
}

function placesFor(text: string, copies: ReadonlyMap<string, string>): Place[] {
  const places: Place[] = [];
  visit(parseDocument(text), {
    Pair(_, { key, value }, path) {
      if (!isScalar(key) || key.value !== 'url' || !isScalar(value)) return;
      const copy = copies.get(String(value.value));
      const source = path.at(-1);
      if (!copy || !isMap(source) || source.has('archive')) return;
      places.push({ at: value.range?.[1] ?? 0, line: `${indentOf(text, key)}archive: ${copy}` });
    },
  });
  return places;
}

function indentOf(text: string, { range }: Scalar): string {
  const from = range?.[0] ?? 0;
  return ' '.repeat(from - text.lastIndexOf('\n', from) - 1);
}

function withLines(text: string, places: readonly Place[]): string {
  return places.reduceRight(
    (whole, { at, line }) => `${whole.slice(0, at)}\n${line}${whole.slice(at)}`,
    text,
  );
}
