import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from '../refusal.ts';

/**
 * Writes fitted weights to `file`, with the command that fitted them and the number of examples.
 * If the file's present weights were fitted to more examples, throws a Refusal and leaves the
 * file as it is.
 */
export async function writeWeights(
  file: string,
  command: string,
  weights: object,
  count: number,
  unit = 'claims',
): Promise<void> {
  const before: { examples?: number } = JSON.parse(await readFile(resolve(file), 'utf8'));
  if (before.examples !== undefined && count < before.examples)
    throw new Refusal(
      `${file} was fitted to ${before.examples} ${unit}, more than these ${count}. Fit to those as well. To replace the weights all the same, set the file's "examples" to 0 first.`,
    );
  const about = `Fitted by "npm run evaluate -- ${command} --write" to ${count} ${unit}.`;
  await writeFile(
    resolve(file),
    `${JSON.stringify({ about, examples: count, weights }, null, 2)}\n`,
  );
  console.log(`Wrote ${file}.`);
}

/**
 * Returns the weights, keyed by name and rounded to two decimals. Leaves out weights that are
 * rounded to 0.
 */
export function rounded(
  names: readonly string[],
  weights: readonly number[],
): Record<string, number> {
  const entries = names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 100) / 100]);
  return Object.fromEntries(entries.filter(([, weight]) => weight !== 0));
}
