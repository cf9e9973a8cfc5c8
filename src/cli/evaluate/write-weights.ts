import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Writes fitted weights to their file. The file also names the command that fitted them and the
 * number of examples.
 */
export async function writeWeights(
  file: string,
  command: string,
  weights: object,
  count: number,
  examples = 'claims',
): Promise<void> {
  const about = `Fitted by "npm run evaluate -- ${command} --write" to ${count} ${examples}.`;
  await writeFile(resolve(file), `${JSON.stringify({ about, weights }, null, 2)}\n`);
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
